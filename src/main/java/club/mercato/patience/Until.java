package club.mercato.patience;

import club.mercato.season.WindowId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a target waits.
 *
 * @param day  the day on whose morning it comes back
 * @param hangs what the day hangs on, where it is a window's
 */
public record Until(LocalDate day, Optional<OfWindow> hangs) {

    /** A window's day keeps its meaning: where the window's dates change, so does the day. */
    public record OfWindow(WindowId window, WindowDay which) {}

    public static Until day(LocalDate day) {
        return new Until(day, Optional.empty());
    }

    /** @param day as the window's dates are now */
    public static Until of(WindowId window, WindowDay which, LocalDate day) {
        return new Until(day, Optional.of(new OfWindow(window, which)));
    }
}
