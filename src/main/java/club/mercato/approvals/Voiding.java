package club.mercato.approvals;

import club.mercato.bids.BidEvent;
import club.mercato.bids.BidId;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Other terms are another offer: what waited for a decision waits no more, in the transaction of the change. */
@Component
class Voiding {

    private final Submissions submissions;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    Voiding(Submissions submissions, Decisions decisions, ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.events = events;
    }

    @EventListener
    void changed(BidEvent.Changed changed) {
        end(changed.target(), changed.bid(), changed.version() - 1, changed.by(), changed.at());
    }

    @EventListener
    void withdrawn(BidEvent.Withdrawn withdrawn) {
        end(withdrawn.target(), withdrawn.bid(), withdrawn.version(), withdrawn.by(), withdrawn.at());
    }

    private void end(TargetId target, BidId bid, int version, StaffId by, Instant at) {
        submissions.findByOpenFor(bid.value()).ifPresent(waiting -> {
            waiting.end(ApprovalFile.End.VOIDED, at);
            submissions.saveAndFlush(waiting);
        });
        int count = (int) decisions.findByBidIdOrderByDecidedAt(bid.value()).stream()
                .filter(decision -> decision.said().version() == version)
                .filter(decision -> decision.kind() == DecisionKind.APPROVED)
                .count();
        if (count > 0) {
            events.publishEvent(new ApprovalEvent.Voided(target, bid, version, count, by, at));
        }
    }
}
