package club.mercato.pipeline;

import club.mercato.journal.SameMoment;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Where whoever moved a card takes that move back, so long as nobody else has touched the card. */
@Service
@May.ReadPipeline
public class ReturnDesk {

    private final Targets targets;
    private final List<StageGate> gates;
    private final HouseClock clock;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    ReturnDesk(
            Targets targets,
            List<StageGate> gates,
            HouseClock clock,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.targets = targets;
        this.gates = gates;
        this.clock = clock;
        this.currentStaff = currentStaff;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /**
     * Puts the card back where it stood before its last move, which the journal keeps as a move of its own.
     *
     * @param moves how often the card had changed its stage once that move was made
     */
    @May.WorkTargets
    public MoveAnswer takeBack(TargetId id, int moves) {
        return sameMoment.withItsFacts(() -> takeBackNow(id, moves));
    }

    private MoveAnswer takeBackNow(TargetId id, int moves) {
        Optional<Target> found = targets.findById(id.value());
        if (found.isEmpty()) {
            return new MoveAnswer.Unknown();
        }
        Target target = found.get();
        if (target.moves() != moves) {
            return MoveAnswer.Overtaken.of(target);
        }
        StaffMember by = currentStaff.get();
        Stage from = target.stage();
        List<Refused> refusals = target.takeBackMove(gates, by);
        if (!refusals.isEmpty()) {
            return new MoveAnswer.NotMoved(refusals.getFirst());
        }
        targets.saveAndFlush(target);
        events.publishEvent(new TargetEvent.MoveTakenBack(id, from, target.stage(), by.id(), clock.instant()));
        return new MoveAnswer.Moved(from, target.stage());
    }
}
