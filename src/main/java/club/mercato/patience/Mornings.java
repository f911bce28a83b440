package club.mercato.patience;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Rounds;
import club.mercato.staff.House;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Brings back what was parked until this morning: before the doors open, for what fell due while the house was closed,
 * and then by the clock. However many nodes do it, each target comes back once; see {@link ComingBack}.
 */
@Component
class Mornings implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Mornings.class);
    private static final Limit PAGE = Limit.of(200);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ParkingRows rows;
    private final ComingBack comingBack;
    private final HouseClock clock;
    private final Rounds rounds;

    Mornings(
            ParkingRows rows,
            ComingBack comingBack,
            HouseClock clock,
            @Value("${mercato.mornings.every:1m}") Duration every) {
        this.rows = rows;
        this.comingBack = comingBack;
        this.clock = clock;
        this.rounds = new Rounds("mornings", every, this::look);
    }

    @Override
    public void start() {
        if (!rounds.isRunning()) {
            look();
            rounds.start();
        }
    }

    /** Restricted targets come back as others do. @return how many came back */
    int look() {
        return House.readingEverything(this::lookAtAll);
    }

    private int lookAtAll() {
        int back = 0;
        try {
            // Nowhere on earth is it later than tomorrow of UTC.
            LocalDate latest =
                    clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
            List<UUID> page = rows.waiting(latest, BEFORE_ALL, PAGE);
            while (!page.isEmpty()) {
                back += (int) page.stream().filter(this::bringBack).count();
                page = rows.waiting(latest, page.getLast(), PAGE);
            }
        } catch (RuntimeException failed) {
            // The next look finds what this one missed.
            LOG.error("What was parked until now could not be looked for", failed);
        }
        return back;
    }

    private boolean bringBack(UUID parking) {
        try {
            return House.opening(() -> comingBack.ofDue(parking));
        } catch (RuntimeException failed) {
            // One that fails must not keep the others waiting.
            LOG.error("The parking {} could not be ended", parking, failed);
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
