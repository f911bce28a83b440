package club.mercato.patience;

import club.mercato.contacts.FollowUpId;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * One time that a target waits, or waited.
 *
 * @param then     what is to be done when it is back
 * @param followUp the follow-up that says so, due on that day
 * @param ended    how it ended; empty while the target waits
 */
public record Parking(
        ParkingId id,
        TargetId target,
        Until until,
        String why,
        String then,
        FollowUpId followUp,
        StaffId by,
        Instant at,
        Optional<Ended> ended) {

    public record Ended(Way way, StaffId by, Instant at) {}

    /** How a parking ends. */
    public enum Way {
        /** By itself, on its day. */
        CAME_BACK,
        /** By hand, before its day. */
        BROUGHT_BACK,
        /** Undone: as if it had not been. */
        TAKEN_BACK,
        /** Another day was set. */
        REPLACED,
        /** The target was closed meanwhile. */
        CLOSED
    }
}
