package club.mercato.pipeline;

import club.mercato.directory.PlayerId;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.season.NeedId;
import club.mercato.season.WindowId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A player we pursue, for a need, in a window: one card on the board. Every rule of its life is decided here. */
@Entity
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_ITSELF, deduceAliasInjectionPoints = false)
class Target {

    /** The day until which it is parked. */
    static final Refused.Datum PARKED_UNTIL = new Refused.Datum("until");

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID playerId;
    private UUID windowId;
    private @Nullable UUID needId;

    @Enumerated(EnumType.STRING)
    private Route route;

    private @Nullable UUID ownerId;
    private @Nullable Integer priority;
    private boolean priorityStands;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant stageSince;
    private UUID stageBy;
    private int moves;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage stageBefore;

    private @Nullable Instant stageBeforeSince;

    @Enumerated(EnumType.STRING)
    private TargetState state;

    private @Nullable LocalDate parkedUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosingReason closedReason;

    private Instant createdAt;
    private UUID createdBy;
    private @Nullable String openFor;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Target() {}

    private Target(UUID id, PlayerId player, WindowId window, Route route, Stage stage, StaffId by, Instant at) {
        this.id = id;
        this.playerId = player.value();
        this.windowId = window.value();
        this.route = route;
        this.stage = stage;
        this.stageSince = at;
        this.stageBy = by.value();
        this.state = TargetState.OPEN;
        this.createdAt = at;
        this.createdBy = by.value();
        this.openFor = openFor(player, window);
    }

    static Target identified(UUID id, PlayerId player, WindowId window, Route route, StaffId by, Instant at) {
        return new Target(id, player, window, route, Stage.IDENTIFIED, by, at);
    }

    /** A negotiation that ran before the club kept it here takes the stage it had. */
    static Target takenOver(
            UUID id, PlayerId player, WindowId window, Route route, Stage stage, StaffId by, Instant since) {
        return new Target(id, player, window, route, stage, by, since);
    }

    /** What must differ between any two targets that everybody sees: at most one for a player and a window. */
    static String openFor(PlayerId player, WindowId window) {
        return player.value() + ":" + window.value();
    }

    /** Owner, need and priority as the form said; see the single acts for who may say what. */
    Optional<Refused> shape(TargetForm form, StaffMember by) {
        Optional<Integer> stood = standingPriority();
        Optional<Refused> refused =
                form.owner().isEmpty() ? disown(by) : assignTo(form.owner().get(), by);
        if (refused.isPresent()) {
            return refused;
        }
        needId = form.need().map(NeedId::value).orElse(null);
        Integer wished = form.priority().orElse(null);
        if (!Objects.equals(wished, priority) || (by.leads() && wished != null)) {
            return wished == null ? dropPriority(by) : prioritise(wished, stood, by);
        }
        return Optional.empty();
    }

    /** Anyone who works targets gives a first owner; after that the owner himself or a manager hands it on. */
    Optional<Refused> assignTo(StaffId owner, StaffMember by) {
        if (owner.value().equals(ownerId)) {
            return Optional.empty();
        }
        if (!mayHandOn(by)) {
            return Optional.of(Refused.because(Sentence.of("pipeline.refused.othersTarget")));
        }
        ownerId = owner.value();
        return Optional.empty();
    }

    /** Says which need it answers, where nobody had said so; whether it answers this one now. */
    boolean answer(NeedId need) {
        if (needId == null) {
            needId = need.value();
        }
        return needId.equals(need.value());
    }

    /** Whether giving it to somebody passes over nobody but whoever it belonged to when the giver looked. */
    boolean isStillOf(Optional<StaffId> seen, StaffId receiver) {
        return seen.equals(owner()) || owner().equals(Optional.of(receiver));
    }

    /**
     * A manager's or director's priority stands; anybody else's is a suggestion and never replaces one that stands. Nor
     * does one that was said without knowing of it.
     *
     * @param stood the priority that stood when whoever says it looked
     */
    Optional<Refused> prioritise(int wished, Optional<Integer> stood, StaffMember by) {
        if (wished < 1 || wished > 3) {
            throw new IllegalArgumentException("A priority is 1, 2 or 3, not " + wished);
        }
        if (priorityStands && !by.leads()) {
            return Optional.of(Refused.because(Sentence.of("pipeline.refused.priorityStands")));
        }
        if (priorityStands && !stood.equals(standingPriority()) && !Objects.equals(priority, wished)) {
            return Optional.of(Refused.because(Sentence.of(
                    "pipeline.refused.priorityMeanwhile",
                    new Word.Count(Objects.requireNonNull(priority)),
                    new Word.Count(wished))));
        }
        priority = wished;
        priorityStands = by.leads();
        return Optional.empty();
    }

    /**
     * Moves to a stage. Earlier ones are free, with a reason; later ones only where every gate on the way is met.
     *
     * @param gates  all gates of the house
     * @param reason why it goes back; asked for only then
     * @return the refusals, those that lack more than a datum first; empty if the card stands in the stage now
     */
    List<Refused> moveTo(Stage to, Collection<StageGate> gates, Optional<String> reason, StaffMember by, Instant at) {
        if (state != TargetState.OPEN) {
            return List.of(notOpen());
        }
        if (to == stage) {
            return List.of();
        }
        List<Refused> refusals = to.isBefore(stage) ? withoutReason(reason) : closedGates(to, gates);
        if (refusals.isEmpty()) {
            stageBefore = stage;
            stageBeforeSince = stageSince;
            stand(to, at, by);
        }
        return refusals;
    }

    /**
     * Takes the last move back: the card stands where it stood and since when it stood there, and no reason is asked
     * for. Forward, the gates are asked again, since what they look at may have changed.
     *
     * @param gates all gates of the house
     * @return the refusals; empty if the card stands in its former stage now
     */
    List<Refused> takeBackMove(Collection<StageGate> gates, StaffMember by) {
        if (state != TargetState.OPEN) {
            return List.of(notOpen());
        }
        Stage before = stageBefore;
        Instant since = stageBeforeSince;
        if (before == null || since == null || !by.key().equals(stageBy)) {
            return List.of(Refused.because(Sentence.of("pipeline.refused.nothingToTakeBack")));
        }
        List<Refused> refusals = before.isBefore(stage) ? List.of() : closedGates(before, gates);
        if (refusals.isEmpty()) {
            stageBefore = null;
            stageBeforeSince = null;
            stand(before, since, by);
        }
        return refusals;
    }

    private void stand(Stage to, Instant since, StaffMember by) {
        stage = to;
        stageSince = since;
        stageBy = by.id().value();
        moves++;
    }

    /** The gates on the way that refuse. Where any lacks more than a datum, asking for data would be in vain. */
    List<Refused> closedGates(Stage to, Collection<StageGate> gates) {
        Candidate candidate = candidate();
        List<Refused> refusals = stage.wayTo(to).stream()
                .flatMap(next -> gates.stream().filter(gate -> gate.before() == next))
                .flatMap(gate -> gate.refusal(candidate).stream())
                .toList();
        List<Refused> beyondData =
                refusals.stream().filter(refused -> refused.lacks().isEmpty()).toList();
        return beyondData.isEmpty() ? refusals : beyondData;
    }

    /**
     * Takes the card off the board until a day; the stage stays. A target that waits already waits until the new day,
     * where whoever parks it knew of the old one.
     *
     * @param waited the day until which it waited when he looked; empty if it did not
     * @param today  the day it is where he works
     */
    Optional<Refused> park(LocalDate until, Optional<LocalDate> waited, LocalDate today) {
        if (state == TargetState.CLOSED) {
            return Optional.of(Refused.because(Sentence.of("pipeline.refused.alreadyClosed")));
        }
        if (!until.isAfter(today)) {
            return Optional.of(Refused.lacking(PARKED_UNTIL, Sentence.of("pipeline.refused.parkedDayPast")));
        }
        if (parkedUntil != null && !waited.equals(Optional.of(parkedUntil)) && !until.equals(parkedUntil)) {
            return Optional.of(Refused.because(
                    Sentence.of("pipeline.refused.parkedMeanwhile", new Word.Day(parkedUntil), new Word.Day(until))));
        }
        state = TargetState.PARKED;
        parkedUntil = until;
        return Optional.empty();
    }

    Optional<Refused> comeBack() {
        if (state != TargetState.PARKED) {
            return Optional.of(Refused.because(Sentence.of("pipeline.refused.notParked")));
        }
        state = TargetState.OPEN;
        parkedUntil = null;
        return Optional.empty();
    }

    void reroute(Route other) {
        route = other;
    }

    void close(ClosingReason reason) {
        state = TargetState.CLOSED;
        closedReason = reason;
        parkedUntil = null;
        openFor = null;
    }

    /** @param restricted whether only its readers know of it */
    void reopen(boolean restricted) {
        state = TargetState.OPEN;
        closedReason = null;
        if (restricted) {
            restrict();
        } else {
            lift();
        }
    }

    /** From now on it stands in nobody's way: whoever may not know of it puts the same player on the board. */
    void restrict() {
        openFor = state == TargetState.CLOSED ? null : "restricted:" + id;
    }

    void lift() {
        openFor = state == TargetState.CLOSED ? null : openFor(player(), new WindowId(windowId));
    }

    Candidate candidate() {
        return new Candidate(
                id(),
                player(),
                new WindowId(windowId),
                route,
                stage,
                owner(),
                Optional.ofNullable(needId).map(NeedId::new),
                Optional.ofNullable(priority),
                priorityStands);
    }

    TargetId id() {
        return new TargetId(id);
    }

    PlayerId player() {
        return new PlayerId(playerId);
    }

    Stage stage() {
        return stage;
    }

    TargetState state() {
        return state;
    }

    int moves() {
        return moves;
    }

    int version() {
        return Objects.requireNonNull(version);
    }

    StaffId lastMover() {
        return new StaffId(stageBy);
    }

    Instant stageSince() {
        return stageSince;
    }

    private Optional<StaffId> owner() {
        return Optional.ofNullable(ownerId).map(StaffId::new);
    }

    private Optional<Integer> standingPriority() {
        return priorityStands ? Optional.ofNullable(priority) : Optional.empty();
    }

    private boolean mayHandOn(StaffMember by) {
        return ownerId == null || ownerId.equals(by.key()) || by.is(Role.MANAGER);
    }

    private Optional<Refused> disown(StaffMember by) {
        if (ownerId != null && !mayHandOn(by)) {
            return Optional.of(Refused.because(Sentence.of("pipeline.refused.othersTarget")));
        }
        ownerId = null;
        return Optional.empty();
    }

    private Optional<Refused> dropPriority(StaffMember by) {
        if (priorityStands && !by.leads()) {
            return Optional.of(Refused.because(Sentence.of("pipeline.refused.priorityStands")));
        }
        priority = null;
        priorityStands = false;
        return Optional.empty();
    }

    private static Refused notOpen() {
        return Refused.because(Sentence.of("pipeline.refused.notOpen"), Refused.Mend.by("open"));
    }

    private static List<Refused> withoutReason(Optional<String> reason) {
        return reason.filter(text -> !text.isBlank()).isPresent()
                ? List.of()
                : List.of(Refused.lacking(AskedInPlace.REASON, Sentence.of("pipeline.refused.noReason")));
    }
}
