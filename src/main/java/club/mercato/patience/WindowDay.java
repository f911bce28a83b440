package club.mercato.patience;

import club.mercato.season.TransferWindow;
import java.time.LocalDate;
import java.util.function.Function;

/** A day that a registration window brings. It is the association's day, by the association's own clock. */
public enum WindowDay {
    OPENS(window -> window.opens().atZone(window.zone()).toLocalDate()),
    LAST_WEEK(window -> deadline(window).minusDays(7)),
    DEADLINE(WindowDay::deadline),
    /** The first day on which nothing can be registered any more. */
    CLOSED(window -> deadline(window).plusDays(1));

    private final Function<TransferWindow, LocalDate> day;

    WindowDay(Function<TransferWindow, LocalDate> day) {
        this.day = day;
    }

    public LocalDate in(TransferWindow window) {
        return day.apply(window);
    }

    /** Key of its label; {@code {0}} is the window's name. */
    public String label() {
        return "patience.windowDay." + name();
    }

    /** A window that closes at midnight has its deadline on the evening before. */
    private static LocalDate deadline(TransferWindow window) {
        return window.closes().minusMillis(1).atZone(window.zone()).toLocalDate();
    }
}
