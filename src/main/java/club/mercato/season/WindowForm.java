package club.mercato.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A registration window as an association announced it.
 *
 * @param closes     the deadline itself; later than {@code opens}
 * @param zone       the association's own zone, in which its deadline is said
 * @param source     where it was announced
 * @param verifiedOn when somebody last read it there
 */
public record WindowForm(
        String association,
        String name,
        Instant opens,
        Instant closes,
        ZoneId zone,
        String source,
        LocalDate verifiedOn) {}
