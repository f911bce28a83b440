package club.mercato.contacts;

import club.mercato.pipeline.Patience;
import club.mercato.season.TransferWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How readings age: within an open window sooner than outside one, so that a reading may be stale in August, count again
 * in September, and be stale again in November. Today is as it is now; a past day counts as inside a window if one was
 * open at its last moment, in the viewer's zone. Unknown does not age.
 *
 * @param windows every window, in any order
 * @param zone    where the viewer's days begin
 */
public record Decay(Patience patience, List<TransferWindow> windows, Instant now, ZoneId zone) {

    public Decay {
        windows = List.copyOf(windows);
    }

    /** Days on which a reading is stale, both included. */
    public record Stale(LocalDate from, LocalDate until) {}

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    public boolean isStale(PositionReading reading) {
        return reading.isStale(patience, today(), openOn(today()));
    }

    /** How many days a reading counts as of now. */
    public int daysOfTrust() {
        return openOn(today()) ? patience.staleInsideWindow() : patience.staleOutsideWindow();
    }

    /** Since when a reading is stale; empty while it counts. */
    public Optional<LocalDate> staleSince(PositionReading reading) {
        List<Stale> spans = stale(reading, today());
        return isStale(reading) && !spans.isEmpty()
                ? Optional.of(spans.getLast().from())
                : Optional.empty();
    }

    /** When a reading was stale, up to a day that is not after today; oldest first. */
    public List<Stale> stale(PositionReading reading, LocalDate until) {
        List<Stale> spans = new ArrayList<>();
        LocalDate soonest =
                reading.on().plusDays(Math.min(patience.staleInsideWindow(), patience.staleOutsideWindow()));
        LocalDate begun = null;
        for (LocalDate day = soonest; !day.isAfter(until); day = day.plusDays(1)) {
            boolean stale = reading.isStale(patience, day, openOn(day));
            if (stale && begun == null) {
                begun = day;
            } else if (!stale && begun != null) {
                spans.add(new Stale(begun, day.minusDays(1)));
                begun = null;
            }
        }
        if (begun != null) {
            spans.add(new Stale(begun, until));
        }
        return List.copyOf(spans);
    }

    private boolean openOn(LocalDate day) {
        Instant moment = day.equals(today())
                ? now
                : day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
        return windows.stream().anyMatch(window -> window.isOpenAt(moment));
    }
}
