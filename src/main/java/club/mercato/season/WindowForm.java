package club.mercato.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A registration window as an association announced it.
 *
 * @param closes     the deadline itself; later than {@code opens}
 * @param papersBy   a later deadline for papers, where there is one; not before {@code closes}
 * @param zone       the association's own zone, in which its deadline is said
 * @param source     where it was announced
 * @param confidence how sure it is, A to D as for rules
 * @param verifiedOn when somebody last read it there
 */
public record WindowForm(
        String association,
        String name,
        Instant opens,
        Instant closes,
        Optional<Instant> papersBy,
        ZoneId zone,
        String source,
        String confidence,
        LocalDate verifiedOn) {

    public static final int LONGEST_ASSOCIATION = 40;
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_SOURCE = 200;

    /** As read in the association's own notice, without a deadline for papers. */
    public WindowForm(
            String association,
            String name,
            Instant opens,
            Instant closes,
            ZoneId zone,
            String source,
            LocalDate verifiedOn) {
        this(association, name, opens, closes, Optional.empty(), zone, source, "B", verifiedOn);
    }
}
