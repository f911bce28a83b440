package club.mercato.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a day begins for whoever has something to do on it: before the desk fills, by his own clock. */
public final class Morning {

    public static final LocalTime HOUR = LocalTime.of(6, 0);

    private Morning() {}

    /** Six o'clock; where clocks jump over it, the first moment after. */
    public static Instant of(LocalDate day, ZoneId zone) {
        return day.atTime(HOUR).atZone(zone).toInstant();
    }
}
