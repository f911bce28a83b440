package club.mercato.contacts;

import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How a follow-up is due to whoever is to do it, by his own clock. */
public enum Due {
    /** Its hour has passed; its day, where it hangs on no hour. */
    OVERDUE,
    TODAY,
    /** Its target came back from parking with it. */
    BACK;

    /**
     * To whom, and when.
     *
     * @param today the day where he works
     * @param now   the moment
     * @param night when that day ends there
     */
    public record To(StaffId who, LocalDate today, Instant now, Instant night) {

        public static To at(StaffId who, Instant now, ZoneId zone) {
            LocalDate today = now.atZone(zone).toLocalDate();
            return new To(who, today, now, today.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }
}
