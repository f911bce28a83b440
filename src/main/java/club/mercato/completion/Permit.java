package club.mercato.completion;

import club.mercato.kernel.Word;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether the player may work in our country, and how far that is.
 *
 * @param number 1 for the target's first; the highest counts
 */
public record Permit(int number, Form said, StaffId by, Instant at) {

    public static final int LONGEST_NOTE = 500;

    /**
     * @param on   the day since which it is so, not after today
     * @param note such as its number; may be empty
     */
    public record Form(State state, LocalDate on, String note) {}

    /** How it stands with it. */
    public enum State {
        /** He may work here without one. */
        NOT_NEEDED,
        NEEDED,
        APPLIED,
        GRANTED,
        REFUSED;

        /** Whether nothing stands in the way of a signature. */
        public boolean isSettled() {
            return this == NOT_NEEDED || this == GRANTED;
        }

        public String label() {
            return "completion.permit." + name();
        }

        Word word() {
            return new Word.Term("completion.permit.said." + name());
        }
    }
}
