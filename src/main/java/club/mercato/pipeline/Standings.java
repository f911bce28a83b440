package club.mercato.pipeline;

import club.mercato.staff.May;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the modules above tell the card how the parties stand: the contact log, and whoever keeps the bids. */
@Service
@May.WorkTargets
public class Standings {

    private final StandingRows rows;
    private final Targets targets;
    private final ApplicationEventPublisher events;

    Standings(StandingRows rows, Targets targets, ApplicationEventPublisher events) {
        this.rows = rows;
        this.targets = targets;
        this.events = events;
    }

    /** Notes a change of the standing, in the transaction of what changed it; of nothing, if there is no such target. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(TargetId target, UnaryOperator<Standing> change) {
        if (targets.findById(target.value()).isEmpty()) {
            return;
        }
        TargetStanding standing = rows.findById(target.value()).orElseGet(() -> rows.save(new TargetStanding(target)));
        standing.note(change.apply(standing.read()));
        events.publishEvent(new StandingNoted(target));
    }
}
