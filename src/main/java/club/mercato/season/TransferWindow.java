package club.mercato.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A registration window as read.
 *
 * @param version    what an edit of it must name
 * @param closes     the deadline; at that moment the window is closed
 * @param papersBy   until when papers of what was agreed before may follow
 * @param zone       the association's zone, in which its deadline is said
 * @param confidence how sure it is, A to D
 */
public record TransferWindow(
        WindowId id,
        int version,
        String association,
        String name,
        Instant opens,
        Instant closes,
        Optional<Instant> papersBy,
        ZoneId zone,
        String source,
        String confidence,
        LocalDate verifiedOn) {

    public boolean isOpenAt(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }

    public boolean isOverAt(Instant moment) {
        return !moment.isBefore(closes);
    }

    /** The next moment that changes something: it opens, closes, or papers are due. Empty once all is over. */
    public Optional<Instant> nextDeadline(Instant now) {
        if (now.isBefore(opens)) {
            return Optional.of(opens);
        }
        return now.isBefore(closes) ? Optional.of(closes) : papersBy.filter(now::isBefore);
    }

    /** Everything of it that can be edited. */
    public WindowForm form() {
        return new WindowForm(association, name, opens, closes, papersBy, zone, source, confidence, verifiedOn);
    }
}
