package club.mercato.mandates;

import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the negotiator may offer for a target without asking again.
 *
 * @param number 1 for the target's first, counted up with each that takes its place
 * @param ladder concessions agreed in advance, the smallest first; may be empty
 * @param note   what goes with it, in words; may be empty
 * @param ended  how it ended; empty while it stands
 */
public record Mandate(
        TargetId target,
        int number,
        Ceilings ceilings,
        List<Step> ladder,
        String note,
        StaffId by,
        Instant at,
        Optional<Ended> ended) {

    public Mandate {
        ladder = List.copyOf(ladder);
    }

    /**
     * One concession of the ladder.
     *
     * @param words what is conceded: "Three dates instead of two", 1 to 200 characters
     */
    public record Step(Ceilings ceilings, String words) {}

    /** @param why empty if another took its place */
    public record Ended(Way way, String why, StaffId by, Instant at) {}

    /** How a mandate ends. */
    public enum Way {
        /** Another was given. */
        REPLACED,
        /** Nothing may be offered any more without asking. */
        WITHDRAWN
    }

    public boolean stands() {
        return ended.isEmpty();
    }
}
