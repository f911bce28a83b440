package club.mercato.pipeline;

import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where cards leave the board until a day and come back to it. What the day means, what follows and the fact are told by
 * whoever keeps the waiting, in the same transaction.
 */
@Service
@May.WorkTargets
public class ParkedTargets {

    private final Targets targets;
    private final EntityManager entities;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    ParkedTargets(
            Targets targets,
            EntityManager entities,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events) {
        this.targets = targets;
        this.entities = entities;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param waited the day until which it waited when whoever parks it looked; empty if it did not
     * @param until  a day after today, where he works
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer<TargetId> park(TargetId id, Optional<LocalDate> waited, LocalDate until) {
        LocalDate today = clock.instant().atZone(currentStaff.get().zone()).toLocalDate();
        Optional<Target> found = targets.findById(id.value());
        // parked anew until the same day it is another waiting all the same, and nobody may end the former meanwhile
        found.ifPresent(target -> entities.lock(target, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        return found.isEmpty() ? unknown() : saved(found.get(), found.get().park(until, waited, today));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Answer<TargetId> comeBack(TargetId id) {
        Optional<Target> found = targets.findById(id.value());
        return found.isEmpty() ? unknown() : saved(found.get(), found.get().comeBack());
    }

    /** Whose morning it is that a target comes back on; empty if nobody owns it. */
    @May.OpenHouse
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StaffId> ownerOf(TargetId id) {
        return targets.findById(id.value()).flatMap(target -> target.candidate().owner());
    }

    private Answer<TargetId> saved(Target target, Optional<Refused> refused) {
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        targets.saveAndFlush(target);
        events.publishEvent(new StandingNoted(target.id()));
        return Answer.done(target.id());
    }

    private static Answer<TargetId> unknown() {
        return Answer.no(Refused.because(Sentence.of("pipeline.refused.unknown")));
    }
}
