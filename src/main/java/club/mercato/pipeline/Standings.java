package club.mercato.pipeline;

import club.mercato.staff.May;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the contact log tells the card how the parties stand. */
@Service
@May.WorkTargets
public class Standings {

    private final StandingRows rows;
    private final ApplicationEventPublisher events;

    Standings(StandingRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Notes a change of the standing, in the transaction of what changed it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(TargetId target, UnaryOperator<Standing> change) {
        TargetStanding standing = rows.findById(target.value()).orElseGet(() -> rows.save(new TargetStanding(target)));
        standing.note(change.apply(standing.read()));
        events.publishEvent(new StandingNoted(target));
    }
}
