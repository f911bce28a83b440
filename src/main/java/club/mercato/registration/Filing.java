package club.mercato.registration;

import club.mercato.kernel.Word;
import club.mercato.staff.StaffId;
import java.time.Instant;

/**
 * A paper of the registration as it was last said to be.
 *
 * @param number 1 for what was said first of it; the highest counts
 */
public record Filing(int number, Form said, StaffId by, Instant recorded) {

    public static final int LONGEST_REFERENCE = 80;
    public static final int LONGEST_NOTE = 500;

    /**
     * @param at        when it was so, not after now
     * @param reference such as its number there; may be empty
     * @param note      asked for where it is not needed, or came back
     */
    public record Form(Formality kind, State state, Instant at, String reference, String note) {

        public static Form of(Formality kind, State state, Instant at) {
            return new Form(kind, state, at, "", "");
        }
    }

    /** How it stands with it. */
    public enum State {
        FILED,
        IN_ORDER,
        /** It came back and has to be filed again. */
        REJECTED,
        NOT_NEEDED;

        /** Whether nothing is left to do about it. */
        public boolean isDone() {
            return this == IN_ORDER || this == NOT_NEEDED;
        }

        public String label() {
            return "registration.state." + name();
        }

        Word word() {
            return new Word.Term("registration.state.said." + name());
        }
    }
}
