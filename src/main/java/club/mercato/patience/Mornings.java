package club.mercato.patience;

import club.mercato.kernel.HouseClock;
import club.mercato.staff.House;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
    private final Duration every;
    private @Nullable ScheduledExecutorService timer;

    Mornings(
            ParkingRows rows,
            ComingBack comingBack,
            HouseClock clock,
            @Value("${mercato.mornings.every:1m}") Duration every) {
        this.rows = rows;
        this.comingBack = comingBack;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        if (timer != null) {
            return;
        }
        look();
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("mornings").daemon().factory());
        timer.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
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
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdown();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    /** After the demo club moved in, before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 10;
    }
}
