package club.mercato.completion;

import club.mercato.kernel.Word;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A medical that is booked, or what came of it. What it found is no business of the house: only the outcome is kept, and a
 * note for few.
 *
 * @param number  1 for the target's first; the highest counts
 * @param planned when it is to be; may be empty of one that was not booked here
 * @param place   where; may be empty
 * @param result  empty while it is only booked
 * @param note    the restricted note; empty if there is none, or none for this viewer
 */
public record Medical(
        int number,
        Optional<Instant> planned,
        String place,
        Optional<Result> result,
        String note,
        StaffId by,
        Instant at) {

    public static final int LONGEST_PLACE = 160;
    public static final int LONGEST_NOTE = 1000;

    /** @param on the day on which he was examined */
    public record Result(Outcome outcome, LocalDate on) {}

    /** @param place 1 to {@value #LONGEST_PLACE} characters */
    public record Booking(Instant planned, String place) {}

    /**
     * @param on   the day on which he was examined, not after today
     * @param note for managers, directors and whoever records it; asked for where there are conditions
     */
    public record Report(Outcome outcome, LocalDate on, String note) {}

    /** What came of it. */
    public enum Outcome {
        PASSED,
        /** Passed, with something to be known before anybody signs. */
        CONDITIONS,
        FAILED;

        public String label() {
            return "completion.medical." + name();
        }

        Word word() {
            return new Word.Term("completion.medical.said." + name());
        }
    }

    Medical withoutNote() {
        return new Medical(number, planned, place, result, "", by, at);
    }
}
