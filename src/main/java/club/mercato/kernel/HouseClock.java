package club.mercato.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one clock that services read. It runs with the machine's, except inside {@link #at}, where history is told as if
 * that moment were now: how the demo club gets its past, and how tests reach any day.
 */
public final class HouseClock extends Clock {

    private final Clock base;
    private final ThreadLocal<@Nullable Instant> told;

    public HouseClock(Clock base) {
        this(base, new ThreadLocal<>());
    }

    private HouseClock(Clock base, ThreadLocal<@Nullable Instant> told) {
        this.base = base;
        this.told = told;
    }

    /** Runs the act with this clock standing at the given moment, for the current thread only. */
    public <T extends @Nullable Object> T at(Instant moment, Supplier<T> act) {
        Instant before = told.get();
        told.set(moment);
        try {
            return act.get();
        } finally {
            if (before == null) {
                told.remove();
            } else {
                told.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant moment = told.get();
        return moment != null ? moment : base.instant();
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HouseClock(base.withZone(zone), told);
    }
}
