package club.mercato.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A registration window as read.
 *
 * @param closes the deadline; at that moment the window is closed
 * @param zone   the association's zone, in which its deadline is said
 */
public record TransferWindow(
        WindowId id,
        String association,
        String name,
        Instant opens,
        Instant closes,
        ZoneId zone,
        String source,
        LocalDate verifiedOn) {

    public boolean isOpenAt(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }

    public boolean isOverAt(Instant moment) {
        return !moment.isBefore(closes);
    }
}
