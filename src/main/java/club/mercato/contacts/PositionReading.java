package club.mercato.contacts;

import club.mercato.pipeline.Patience;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A party's attitude as somebody read it on a day.
 *
 * @param on       the day it was so
 * @param evidence the contact that shows it; empty for a reading stated by hand
 * @param grade    how sure it is, on the Admiralty code, where somebody graded it: A1 to F6
 * @param note     on what it rests, where no contact shows it; may be empty
 */
public record PositionReading(
        TargetId target,
        Party party,
        Attitude attitude,
        LocalDate on,
        Optional<ContactId> evidence,
        Optional<String> grade,
        String note,
        StaffId by,
        Instant at) {

    /** The newest first; of one day, the one noted last. */
    static final Comparator<PositionReading> NEWEST_FIRST = Comparator.comparing(PositionReading::on)
            .thenComparing(PositionReading::at)
            .reversed();

    /** Whether too much time has passed to rely on it: a no in June may not be a no in August. Unknown does not age. */
    public boolean isStale(Patience patience, LocalDate today, boolean windowOpen) {
        return !attitude.isUnknown() && patience.isStale(on, today, windowOpen);
    }
}
