package club.mercato.pipeline;

import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.WindowId;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where targets are put on the board, shaped, moved and closed. It conducts; the target and the gates decide. */
@Service
@May.ReadPipeline
public class NegotiationDesk {

    private final Targets targets;
    private final TargetRows rows;
    private final RestrictedTargets restricted;
    private final EntityManager entities;
    private final PlayerRegister players;
    private final ClubRegister clubs;
    private final SeasonCalendar calendar;
    private final StaffRoom staffRoom;
    private final RouteDesk routes;
    private final List<StageGate> gates;
    private final List<AskedInPlace> askable;
    private final HouseClock clock;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    NegotiationDesk(
            Targets targets,
            TargetRows rows,
            RestrictedTargets restricted,
            EntityManager entities,
            PlayerRegister players,
            ClubRegister clubs,
            SeasonCalendar calendar,
            StaffRoom staffRoom,
            RouteDesk routes,
            List<StageGate> gates,
            List<AskedInPlace> askable,
            HouseClock clock,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.targets = targets;
        this.rows = rows;
        this.restricted = restricted;
        this.entities = entities;
        this.players = players;
        this.clubs = clubs;
        this.calendar = calendar;
        this.staffRoom = staffRoom;
        this.routes = routes;
        this.gates = gates;
        this.askable = askable;
        this.clock = clock;
        this.currentStaff = currentStaff;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** The target as its page heads it; empty if there is none, or none for this viewer. */
    @Transactional(readOnly = true)
    public Optional<TargetCard> find(TargetId id) {
        return rows.read(id.value()).map(row -> {
            TargetCard card = row.card();
            // the next reader in this transaction sees what was written since
            entities.detach(row);
            return card;
        });
    }

    /** What a person edits of a target, with the version that a later save must still find. */
    @Transactional(readOnly = true)
    public Optional<Versioned> formOf(TargetId id) {
        return targets.findById(id.value()).map(NegotiationDesk::versioned);
    }

    /** A form and the version it was read at. */
    public record Versioned(TargetForm form, int version) {}

    /** Puts a player on the board. A second open target for the same player and window is refused, naming the first. */
    @May.WorkTargets
    public Answer<TargetId> identify(NewTarget wish) {
        return identify(wish, Stage.IDENTIFIED);
    }

    /**
     * Puts a player on the board straight into a stage, as if his card had been moved there at once. Where a gate on the
     * way is not met by what the form says, nothing of it is done.
     */
    @May.WorkTargets
    public Answer<TargetId> identify(NewTarget wish, Stage stage) {
        return sameMoment.patiently(() -> identifyNow(wish, stage));
    }

    /** Takes over a negotiation that ran before, at the stage it had. */
    @May.OpenHouse
    @Transactional
    public TargetId takeOver(NewTarget wish, Stage stage, StaffMember by, Instant since) {
        PlayerProfile player = players.find(wish.player()).orElseThrow();
        Target target = Target.takenOver(Ids.next(), wish.player(), wish.window(), wish.route(), stage, by.id(), since);
        target.shape(wish.form(), by).ifPresent(refused -> {
            throw new IllegalStateException("Refused: " + refused.why());
        });
        targets.saveAndFlush(target);
        events.publishEvent(new TargetEvent.TakenOver(target.id(), player.name(), stage, by.id(), clock.instant()));
        return target.id();
    }

    /** Says owner, need and priority anew. A form read before somebody else's change is refused. */
    @May.WorkTargets
    public Answer<Versioned> shape(TargetId id, int seenVersion, TargetForm form) {
        return sameMoment.patiently(() -> shapeNow(id, seenVersion, form));
    }

    /**
     * Gives an open or parked target to another owner: by the owner himself, or a manager.
     *
     * @param seen whose it was when the giver looked; refused if somebody gave it to another since
     */
    @May.WorkTargets
    public Answer<TargetId> assign(TargetId id, Optional<StaffId> seen, StaffId owner) {
        return sameMoment.patiently(() -> assignNow(id, seen, owner));
    }

    /**
     * Says the priority, so that it stands.
     *
     * @param stood the priority that stood when whoever says it looked; refused if somebody set another since
     */
    @May.SetPriorities
    public Answer<TargetId> prioritise(TargetId id, Optional<Integer> stood, int priority) {
        return sameMoment.patiently(() -> prioritiseNow(id, stood, priority));
    }

    /** Moves a card; see {@link MoveAnswer} for what may come of it. */
    @May.WorkTargets
    public MoveAnswer move(MoveWish wish) {
        return sameMoment.withItsFacts(() -> moveNow(wish));
    }

    /** What would come of moving the card to each other stage, without moving it. */
    @May.WorkTargets
    @Transactional(readOnly = true)
    public List<Prospect> prospects(TargetId id) {
        StaffMember viewer = currentStaff.get();
        return targets.findById(id.value()).stream()
                .flatMap(target -> java.util.Arrays.stream(Stage.values())
                        .map(stage -> new Prospect(stage, prospectOf(target, stage, viewer))))
                .toList();
    }

    /** @param refused why the card may not enter; empty if it may, or if what lacks is asked for in place */
    public record Prospect(Stage stage, Optional<Refused> refused) {}

    @May.WorkTargets
    public Answer<TargetId> close(TargetId id, ClosingReason reason, String note) {
        return sameMoment.patiently(() -> closeNow(id, reason, note));
    }

    /** @param why the reason; must not be blank */
    @May.WorkTargets
    public Answer<TargetId> reopen(TargetId id, String why) {
        return sameMoment.patiently(() -> reopenNow(id, why));
    }

    private Answer<TargetId> identifyNow(NewTarget wish, Stage stage) {
        Optional<PlayerProfile> player = players.find(wish.player());
        if (player.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.noPlayer")));
        }
        Optional<ClubProfile> own = clubs.ownClub();
        if (own.isPresent() && playsFor(player.get(), own.get())) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.playsForUs")));
        }
        Optional<Refused> already = alreadyTarget(wish);
        if (already.isPresent()) {
            return Answer.no(already.get());
        }
        Optional<Refused> noWay = routes.refusal(player.get(), wish.route());
        if (noWay.isPresent()) {
            return Answer.no(noWay.get());
        }
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        Target target = Target.identified(Ids.next(), wish.player(), wish.window(), wish.route(), by.id(), now);
        Candidate blank = target.candidate();
        Optional<Refused> refused = target.shape(wish.form(), by);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        targets.saveAndFlush(target);
        events.publishEvent(new TargetEvent.Identified(target.id(), player.get().name(), by.id(), now));
        shapingFacts(target, blank, by);
        return stage == Stage.IDENTIFIED ? Answer.done(target.id()) : enter(target, stage, by, now);
    }

    private Answer<TargetId> enter(Target target, Stage stage, StaffMember by, Instant now) {
        List<Refused> refusals = target.moveTo(stage, gates, Optional.empty(), by, now);
        if (!refusals.isEmpty()) {
            return Answer.no(refusals.getFirst());
        }
        targets.saveAndFlush(target);
        events.publishEvent(new TargetEvent.StageMoved(target.id(), Stage.IDENTIFIED, stage, "", by.id(), now));
        return Answer.done(target.id());
    }

    private Answer<Versioned> shapeNow(TargetId id, int seenVersion, TargetForm form) {
        Optional<Target> found = targets.findById(id.value());
        if (found.isEmpty()) {
            return Answer.no(unknown());
        }
        Target target = found.get();
        if (target.version() != seenVersion) {
            return Answer.no(changedMeanwhile());
        }
        StaffMember by = currentStaff.get();
        Candidate before = target.candidate();
        Optional<Refused> refused = target.shape(form, by);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        shapingFacts(target, before, by);
        return Answer.done(versioned(targets.saveAndFlush(target)));
    }

    private Answer<TargetId> prioritiseNow(TargetId id, Optional<Integer> stood, int priority) {
        Optional<Target> found = targets.findById(id.value());
        if (found.isEmpty()) {
            return Answer.no(unknown());
        }
        StaffMember by = currentStaff.get();
        Candidate before = found.get().candidate();
        Optional<Refused> refused = found.get().prioritise(priority, stood, by);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        shapingFacts(found.get(), before, by);
        return Answer.done(id);
    }

    private Answer<TargetId> assignNow(TargetId id, Optional<StaffId> seen, StaffId owner) {
        Optional<Target> found = targets.findById(id.value());
        if (found.isEmpty()) {
            return Answer.no(unknown());
        }
        Target target = found.get();
        if (target.state() == TargetState.CLOSED) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.alreadyClosed")));
        }
        StaffMember by = currentStaff.get();
        Candidate before = target.candidate();
        if (!target.isStillOf(seen, owner)) {
            return Answer.no(Refused.because(Sentence.of(
                    "pipeline.refused.ownerMeanwhile",
                    new Word.Text(before.owner().map(this::nameOf).orElse("")),
                    new Word.Text(nameOf(owner)))));
        }
        Optional<Refused> refused = target.assignTo(owner, by);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        targets.saveAndFlush(target);
        shapingFacts(target, before, by);
        return Answer.done(id);
    }

    private Answer<TargetId> closeNow(TargetId id, ClosingReason reason, String note) {
        Optional<Target> found = targets.findById(id.value());
        if (found.isEmpty()) {
            return Answer.no(unknown());
        }
        if (found.get().state() == TargetState.CLOSED) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.alreadyClosed")));
        }
        found.get().close(reason);
        events.publishEvent(new TargetEvent.Closed(
                id, reason, note.strip(), currentStaff.get().id(), clock.instant()));
        return Answer.done(id);
    }

    private Answer<TargetId> reopenNow(TargetId id, String why) {
        Optional<Target> found = targets.findById(id.value());
        if (found.isEmpty()) {
            return Answer.no(unknown());
        }
        Target target = found.get();
        if (target.state() != TargetState.CLOSED) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.notClosed")));
        }
        if (why.isBlank()) {
            return Answer.no(Refused.lacking(AskedInPlace.REASON, Sentence.of("pipeline.refused.noReason")));
        }
        Optional<Refused> already = already(target.player(), target.candidate().window());
        if (already.isPresent()) {
            return Answer.no(already.get());
        }
        target.reopen(restricted.existsById(id.value()));
        events.publishEvent(
                new TargetEvent.Reopened(id, why.strip(), currentStaff.get().id(), clock.instant()));
        return Answer.done(id);
    }

    private MoveAnswer moveNow(MoveWish wish) {
        Optional<Target> found = targets.findById(wish.target().value());
        if (found.isEmpty()) {
            return new MoveAnswer.Unknown();
        }
        Target target = found.get();
        if (target.moves() != wish.seenMoves()) {
            return MoveAnswer.Overtaken.of(target);
        }
        StaffMember by = currentStaff.get();
        Candidate before = target.candidate();
        for (AskedInPlace asked : askable) {
            if (wish.given().keySet().stream().anyMatch(name -> answers(asked, name, target)) && asked.mayGive(by)) {
                Optional<Refused> refused = asked.take(wish.target(), wish.given());
                if (refused.isPresent()) {
                    shapingFacts(target, before, by);
                    return refused(target, wish.to(), refused.get(), by);
                }
            }
        }
        shapingFacts(target, before, by);
        Stage from = target.stage();
        Instant now = clock.instant();
        Optional<String> reason = Optional.ofNullable(wish.given().get(AskedInPlace.REASON.name()));
        List<Refused> refusals = target.moveTo(wish.to(), gates, reason, by, now);
        if (!refusals.isEmpty()) {
            return notMoved(target, wish, refusals, by);
        }
        if (from != wish.to()) {
            events.publishEvent(new TargetEvent.StageMoved(
                    target.id(), from, wish.to(), reason.map(String::strip).orElse(""), by.id(), now));
        }
        targets.saveAndFlush(target);
        return new MoveAnswer.Moved(from, wish.to());
    }

    private MoveAnswer notMoved(Target target, MoveWish wish, List<Refused> refusals, StaffMember by) {
        boolean canBeGiven =
                refusals.stream().allMatch(refused -> askedFor(refused, by).isPresent());
        if (canBeGiven && wish.given().isEmpty()) {
            List<AskedInPlace.Field> fields = refusals.stream()
                    .flatMap(refused -> askedFor(refused, by).stream())
                    .flatMap(asked -> asked.fields(target.candidate()).stream())
                    .distinct()
                    .toList();
            return new MoveAnswer.Asked(refusals.getFirst(), fields);
        }
        return refused(target, wish.to(), refusals.getFirst(), by);
    }

    private MoveAnswer refused(Target target, Stage to, Refused refused, StaffMember by) {
        events.publishEvent(new TargetEvent.MoveRefused(target.id(), to, refused.why(), by.id(), clock.instant()));
        return new MoveAnswer.NotMoved(refused);
    }

    private static boolean answers(AskedInPlace asked, String name, Target target) {
        return asked.fields(target.candidate()).stream()
                .anyMatch(field -> field.name().equals(name));
    }

    private Optional<AskedInPlace> askedFor(Refused refused, StaffMember by) {
        return refused.lacks()
                .flatMap(datum -> askable.stream()
                        .filter(asked -> asked.datum().equals(datum) && asked.mayGive(by))
                        .findFirst());
    }

    private Optional<Refused> prospectOf(Target target, Stage stage, StaffMember viewer) {
        return target.closedGates(stage, gates).stream()
                .filter(refused -> askedFor(refused, viewer).isEmpty())
                .findFirst();
    }

    private static boolean playsFor(PlayerProfile player, ClubProfile club) {
        ClubProfile his = player.club();
        return his != null && his.id().equals(club.id());
    }

    private Optional<Refused> alreadyTarget(NewTarget wish) {
        return already(wish.player(), wish.window());
    }

    /** One that the viewer may not know of does not stand in his way: he gets his own. */
    private Optional<Refused> already(PlayerId player, WindowId window) {
        return targets
                .findByPlayerIdAndWindowIdAndStateNotOrderByCreatedAt(
                        player.value(), window.value(), TargetState.CLOSED, Limit.of(1))
                .stream()
                .findFirst()
                .map(NegotiationDesk::already);
    }

    private static Refused already(Target first) {
        return Refused.because(
                Sentence.of("pipeline.refused.alreadyTarget"),
                new Refused.Mend("open-target", Optional.of(first.id().value())));
    }

    private static Refused changedMeanwhile() {
        return Refused.because(Sentence.of("pipeline.refused.changedMeanwhile"));
    }

    private static Refused unknown() {
        return Refused.because(Sentence.of("pipeline.refused.unknown"));
    }

    private static Versioned versioned(Target target) {
        return new Versioned(formOf(target), target.version());
    }

    private static TargetForm formOf(Target target) {
        Candidate candidate = target.candidate();
        return new TargetForm(candidate.need(), candidate.priority(), candidate.owner());
    }

    private void shapingFacts(Target target, Candidate before, StaffMember by) {
        Candidate now = target.candidate();
        if (!now.owner().equals(before.owner())) {
            before.owner().ifPresent(owner -> events.publishEvent(new TargetEvent.OwnerGone(target.id(), owner)));
            now.owner()
                    .ifPresent(owner -> events.publishEvent(
                            new TargetNotice.Assigned(target.id(), owner, by.id(), clock.instant())));
            fact(
                    target,
                    by,
                    now.owner()
                            .map(owner -> Sentence.of("pipeline.fact.owner", new Word.Text(nameOf(owner))))
                            .orElseGet(() -> Sentence.of("pipeline.fact.noOwner")));
        }
        if (!now.need().equals(before.need())) {
            fact(
                    target,
                    by,
                    now.need()
                            .flatMap(need ->
                                    Optional.ofNullable(calendar.needsById().get(need)))
                            .map(need -> Sentence.of("pipeline.fact.need", new Word.Text(need.label())))
                            .orElseGet(() -> Sentence.of("pipeline.fact.noNeed")));
        }
        if (!now.priority().equals(before.priority()) || now.priorityStands() != before.priorityStands()) {
            String key = now.priorityStands() ? "pipeline.fact.priority" : "pipeline.fact.suggested";
            fact(
                    target,
                    by,
                    now.priority()
                            .map(priority -> Sentence.of(key, new Word.Count(priority)))
                            .orElseGet(() -> Sentence.of("pipeline.fact.noPriority")));
        }
    }

    private String nameOf(StaffId id) {
        return Optional.ofNullable(staffRoom.everyone().get(id))
                .map(StaffMember::name)
                .orElse("");
    }

    private void fact(Target target, StaffMember by, Sentence what) {
        events.publishEvent(new TargetEvent.Shaped(target.id(), what, by.id(), clock.instant()));
    }
}
