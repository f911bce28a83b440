package club.mercato.bids;

import club.mercato.kernel.Rounds;
import club.mercato.staff.House;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Lets bids expire that nobody answered in time: before the doors open, for what ended while the house was closed, and
 * then by the clock. A screen that is opened between two rounds shows them expired already.
 */
@Component
class Expiries implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Expiries.class);
    private static final Limit PAGE = Limit.of(200);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Expiring expiring;
    private final Rounds rounds;

    Expiries(Expiring expiring, @Value("${mercato.mornings.every:1m}") Duration every) {
        this.expiring = expiring;
        rounds = new Rounds("expiries", every, this::look);
    }

    @Override
    public void start() {
        if (!isRunning()) {
            look();
            rounds.start();
        }
    }

    /** Bids for restricted targets expire as others do. @return how many expired */
    int look() {
        return House.readingEverything(this::lookAtAll);
    }

    private int lookAtAll() {
        int expired = 0;
        try {
            List<UUID> page = expiring.due(BEFORE_ALL, PAGE);
            while (!page.isEmpty()) {
                expired += (int) page.stream().filter(this::expire).count();
                page = expiring.due(page.getLast(), PAGE);
            }
        } catch (RuntimeException failed) {
            // The next look finds what this one missed.
            LOG.error("Bids that expire could not be looked for", failed);
        }
        return expired;
    }

    private boolean expire(UUID bid) {
        try {
            return expiring.ofDue(bid);
        } catch (RuntimeException failed) {
            // One that fails must not keep the others waiting.
            LOG.error("The bid {} could not be let expire", bid, failed);
            return false;
        }
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }

    /** After the demo club moved in, before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 10;
    }
}
