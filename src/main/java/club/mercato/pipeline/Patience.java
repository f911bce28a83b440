package club.mercato.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a reading counts and how soon we ask again; the club's settings, in days.
 *
 * @param staleInsideWindow  a reading older than this is stale while a window is open
 * @param staleOutsideWindow and this while none is
 * @param cadence            days of silence after which we chase again, for priorities 1, 2 and 3 in this order
 */
@ConfigurationProperties("mercato.patience")
public record Patience(
        @DefaultValue("21") int staleInsideWindow,
        @DefaultValue("60") int staleOutsideWindow,
        @DefaultValue({"7", "14", "21"}) List<Integer> cadence) {

    public boolean isStale(LocalDate readOn, LocalDate today, boolean windowOpen) {
        return readOn.isBefore(staleBefore(today, windowOpen));
    }

    /** The first day on which a reading is not stale. */
    public LocalDate staleBefore(LocalDate today, boolean windowOpen) {
        return today.minusDays(windowOpen ? staleInsideWindow : staleOutsideWindow);
    }

    /** Whom we asked on this day or before, we chase again. See {@link #hasRunOut}. */
    public LocalDate coldSince(LocalDate today, int priority) {
        return today.minusDays(days(priority));
    }

    /** Days of silence after which we chase again. */
    public int days(int priority) {
        return cadence.get(Math.clamp(priority, 1, cadence.size()) - 1);
    }

    /** @param priority 1 to 3; a target without one waits as long as the least urgent */
    public boolean hasRunOut(LocalDate askedOn, LocalDate today, int priority) {
        return !askedOn.isAfter(coldSince(today, priority));
    }
}
