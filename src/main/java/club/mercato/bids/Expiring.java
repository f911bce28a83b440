package club.mercato.bids;

import club.mercato.kernel.HouseClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends one bid whose time has come. Its row is held while that is decided, so of two nodes the second finds it ended. */
@Component
class Expiring {

    private final Bids bids;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Expiring(Bids bids, HouseClock clock, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.bids = bids;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    List<UUID> due(UUID after, Limit limit) {
        return bids.expired(clock.instant(), after, limit);
    }

    /** @return whether it expired now */
    boolean ofDue(UUID id) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> bids.hold(id).filter(bid -> ended(bid)).isPresent()));
    }

    private boolean ended(Bid bid) {
        Instant now = clock.instant();
        if (!bid.expire(now)) {
            return false;
        }
        bids.saveAndFlush(bid);
        events.publishEvent(
                new BidEvent.Expired(bid.target(), bid.id(), bid.currentNo(), bid.statusBy(), bid.statusAt()));
        return true;
    }
}
