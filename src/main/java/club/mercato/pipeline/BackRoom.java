package club.mercato.pipeline;

import club.mercato.directory.PlayerId;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.season.WindowId;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a target is taken out of everybody's sight, and who may still see it is said. Whoever finds a restricted target
 * here is one of its readers, or its owner: for all others storage has none, see {@link club.mercato.staff.NeedToKnow}.
 */
@Service
@May.ReadPipeline
public class BackRoom {

    private final RestrictedTargets restricted;
    private final Targets targets;
    private final TargetRows rows;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    BackRoom(
            RestrictedTargets restricted,
            Targets targets,
            TargetRows rows,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.restricted = restricted;
        this.targets = targets;
        this.rows = rows;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** The target for whoever opens its page; where it is restricted, that he did is a fact. Once for each visit. */
    @Transactional
    public Optional<TargetCard> visit(TargetId id) {
        Optional<TargetCard> card = rows.read(id.value()).map(TargetRow::card);
        card.filter(found -> found.restricted().isPresent())
                .ifPresent(found -> events.publishEvent(
                        new TargetEvent.Visited(id, currentStaff.get().id(), clock.instant())));
        return card;
    }

    /** Who may know; empty if the target is not restricted, or is none for this viewer. */
    @Transactional(readOnly = true)
    public Optional<Restriction> restriction(TargetId id) {
        return restricted.findById(id.value()).map(RestrictedTarget::read);
    }

    /** The open targets of a player in a window that this viewer may know of: two, where one of them is restricted. */
    @Transactional(readOnly = true)
    public List<TargetCard> open(PlayerId player, WindowId window) {
        return rows.findByPlayerIdOrderByStageSinceDesc(player.value()).stream()
                .map(TargetRow::card)
                .filter(card -> card.window().equals(window) && card.state() != TargetState.CLOSED)
                .toList();
    }

    /** Everyone who can be made a reader: whoever works here and reads targets at all, by name. */
    @Transactional(readOnly = true)
    public List<StaffMember> possibleReaders() {
        return staffRoom.active().stream()
                .filter(StaffMember::readsTargets)
                .sorted(Comparator.comparing(StaffMember::name))
                .toList();
    }

    /** Takes the target out of the sight of all but its owner, the readers named, and whoever restricts it. */
    @May.Restrict
    public Answer<Restriction> restrict(TargetId id, RestrictionForm form) {
        return whole(() -> restrictNow(id, form));
    }

    /**
     * Says code name and readers anew.
     *
     * @param seen what is changed; refused if somebody changed it since
     */
    public Answer<Restriction> change(Restriction seen, RestrictionForm form) {
        return whole(() -> changeNow(seen, form));
    }

    /**
     * Lets everybody see the target again, with all that happened meanwhile.
     *
     * @param seen what is lifted; refused if somebody changed it since
     */
    @May.Restrict
    public Answer<TargetId> lift(Restriction seen) {
        return whole(() -> liftNow(seen));
    }

    private <T> Answer<T> whole(Supplier<Answer<T>> act) {
        try {
            return transaction.execute(status -> {
                Answer<T> answer = act.get();
                if (answer.refusal().isPresent()) {
                    status.setRollbackOnly();
                }
                return answer;
            });
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.restrictionChanged")));
        }
    }

    private Answer<Restriction> restrictNow(TargetId id, RestrictionForm form) {
        Optional<Target> found = targets.findById(id.value());
        if (found.isEmpty()) {
            return Answer.no(unknown());
        }
        if (restricted.existsById(id.value())) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.alreadyRestricted")));
        }
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        RestrictedTarget restriction = new RestrictedTarget(id, by.id(), now);
        Set<StaffId> readers = new HashSet<>(form.readers());
        readers.add(by.id());
        Optional<Refused> refused = mayAllRead(readers).or(() -> restriction.say(form.codeName(), readers));
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        found.get().restrict();
        targets.saveAndFlush(found.get());
        RestrictedTarget saved = restricted.saveAndFlush(restriction);
        Set<StaffId> lost = new HashSet<>(staffRoom.everyone().keySet());
        lost.removeAll(readers);
        events.publishEvent(new TargetEvent.Restricted(id, new Word.Text(names(readers)), lost, by.id(), now));
        events.publishEvent(new TargetNotice.Admitted(id, readers, by.id(), now));
        form.codeName().ifPresent(name -> codeNameFact(id, Optional.of(name), by, now));
        return Answer.done(saved.read());
    }

    private Answer<Restriction> changeNow(Restriction seen, RestrictionForm form) {
        TargetId id = seen.target();
        Optional<RestrictedTarget> found = restricted.findById(id.value());
        if (found.isEmpty()) {
            return Answer.no(unknown());
        }
        RestrictedTarget restriction = found.get();
        if (!restriction.isStill(seen)) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.restrictionChanged")));
        }
        Restriction before = restriction.read();
        Set<StaffId> added = new HashSet<>(form.readers());
        added.removeAll(before.readers());
        Optional<Refused> refused = mayAllRead(added).or(() -> restriction.say(form.codeName(), form.readers()));
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Restriction after = restricted.saveAndFlush(restriction).read();
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        added.forEach(reader -> events.publishEvent(new TargetEvent.Shaped(
                id, Sentence.of("pipeline.fact.readerAdded", new Word.Text(names(Set.of(reader)))), by.id(), now)));
        if (!added.isEmpty()) {
            events.publishEvent(new TargetNotice.Admitted(id, added, by.id(), now));
        }
        before.readers().stream()
                .filter(reader -> !after.readers().contains(reader))
                .forEach(reader -> events.publishEvent(
                        new TargetEvent.ReaderRemoved(id, reader, new Word.Text(names(Set.of(reader))), by.id(), now)));
        if (!before.codeName().equals(after.codeName())) {
            codeNameFact(id, after.codeName(), by, now);
        }
        return Answer.done(after);
    }

    private Answer<TargetId> liftNow(Restriction seen) {
        TargetId id = seen.target();
        Optional<Target> found = targets.findById(id.value());
        Optional<RestrictedTarget> restriction = restricted.findById(id.value());
        if (found.isEmpty() || restriction.isEmpty()) {
            return Answer.no(unknown());
        }
        if (!restriction.get().isStill(seen)) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.restrictionChanged")));
        }
        Target target = found.get();
        Optional<Target> open = target.state() == TargetState.CLOSED
                ? Optional.empty()
                : targets.findByOpenFor(
                        Target.openFor(target.player(), target.candidate().window()));
        if (open.isPresent()) {
            return Answer.no(Refused.because(
                    Sentence.of("pipeline.refused.alsoTarget"),
                    new Refused.Mend("open-target", Optional.of(open.get().id().value()))));
        }
        restricted.delete(restriction.get());
        target.lift();
        targets.saveAndFlush(target);
        events.publishEvent(new TargetEvent.Shaped(
                id, Sentence.of("pipeline.fact.lifted"), currentStaff.get().id(), clock.instant()));
        return Answer.done(id);
    }

    private Optional<Refused> mayAllRead(Set<StaffId> readers) {
        Map<StaffId, StaffMember> staff = staffRoom.everyone();
        return readers.stream().map(staff::get).allMatch(reader -> reader != null && reader.readsTargets())
                ? Optional.empty()
                : Optional.of(Refused.because(Sentence.of("pipeline.refused.cannotRead")));
    }

    private void codeNameFact(TargetId id, Optional<String> name, StaffMember by, Instant at) {
        Sentence what = name.map(code -> Sentence.of("pipeline.fact.codeName", new Word.Text(code)))
                .orElseGet(() -> Sentence.of("pipeline.fact.noCodeName"));
        events.publishEvent(new TargetEvent.Shaped(id, what, by.id(), at));
    }

    private String names(Set<StaffId> readers) {
        Map<StaffId, StaffMember> staff = staffRoom.everyone();
        return readers.stream()
                .map(staff::get)
                .filter(Objects::nonNull)
                .map(StaffMember::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Refused unknown() {
        return Refused.because(Sentence.of("pipeline.refused.unknown"));
    }
}
