package club.mercato.contacts;

import club.mercato.kernel.HouseClock;
import club.mercato.pipeline.Standings;
import club.mercato.pipeline.TargetEvent;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A closed target reminds nobody: its next touch ends with it, in the same transaction. */
@Component
class ClosedTargets {

    private final FollowUpRows rows;
    private final Standings standings;
    private final HouseClock clock;

    ClosedTargets(FollowUpRows rows, Standings standings, HouseClock clock) {
        this.rows = rows;
        this.standings = standings;
        this.clock = clock;
    }

    @EventListener
    void dropNextTouch(TargetEvent.Closed closed) {
        rows.findByOpenFor(closed.target().value()).ifPresent(open -> {
            open.end(FollowUp.Way.DROPPED, closed.by(), clock.instant());
            rows.saveAndFlush(open);
            standings.note(closed.target(), standing -> standing.next(Optional.empty()));
        });
    }
}
