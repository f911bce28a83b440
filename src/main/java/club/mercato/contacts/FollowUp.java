package club.mercato.contacts;

import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A next touch, open or past.
 *
 * @param version what a change of it must name
 * @param at      the moment it is due, where it hangs on an hour
 * @param who     who is to do it
 * @param ended   how it ended; empty while it is open
 */
public record FollowUp(
        FollowUpId id,
        int version,
        TargetId target,
        String what,
        LocalDate on,
        Optional<Instant> at,
        StaffId who,
        StaffId setBy,
        Instant setAt,
        Optional<Ended> ended) {

    /** How a next touch ended, by whom and when. */
    public record Ended(Way way, StaffId by, Instant at) {}

    public enum Way {
        DONE,
        REPLACED,
        /** Taken back by whoever had set it; what it replaced is open again. */
        TAKEN_BACK,
        /** Its target was closed. */
        DROPPED;

        public String label() {
            return "contacts.followUp." + name();
        }
    }

    /** Days past its day; 0 on it, negative before. */
    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(on, today);
    }
}
