package club.mercato.completion;

import club.mercato.staff.StaffId;
import java.time.Instant;

/**
 * A director's word that the player may be signed on exactly what stood then.
 *
 * @param number 1 for the target's first; the highest counts
 * @param of     what he signed off
 */
public record SignOff(
        int number, Seen of, boolean knowsDiffering, boolean knowsConditions, String note, StaffId by, Instant at) {

    public static final int LONGEST_NOTE = 500;

    /** The numbers of the personal terms, the medical and the permit that stood. */
    public record Seen(int terms, int medical, int permit) {}

    /**
     * @param seen            what the director read
     * @param knowsDiffering  said where the personal terms are others than those of the bid
     * @param knowsConditions said where the medical was passed with conditions
     * @param note            at most {@value #LONGEST_NOTE} characters; may be empty
     */
    public record Form(Seen seen, boolean knowsDiffering, boolean knowsConditions, String note) {

        public static Form of(Seen seen) {
            return new Form(seen, false, false, "");
        }

        public Form knowing() {
            return new Form(seen, true, true, note);
        }
    }
}
