package club.mercato.approvals;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/** What happens to a director's deputies and his seat. The fact is about the director. */
interface DeputyEvent extends Fact {

    @Override
    default Subject about() {
        return new Subject("account", by().value());
    }

    record Named(StaffId by, Word deputy, LocalDate from, LocalDate until, String why, Instant at)
            implements DeputyEvent {
        @Override
        public Sentence what() {
            return Sentence.of(
                    "approvals.fact.deputy", deputy, new Word.Day(from), new Word.Day(until), new Word.Text(why));
        }
    }

    /** Whether a director is of the board was said anew. The fact is about that one. */
    record Seated(StaffId by, StaffId director, Word name, boolean ofBoard, Instant at) implements DeputyEvent {
        @Override
        public Subject about() {
            return new Subject("account", director.value());
        }

        @Override
        public Sentence what() {
            return Sentence.of(ofBoard ? "approvals.fact.seated" : "approvals.fact.unseated", name);
        }
    }

    record Recalled(StaffId by, Word deputy, Instant at) implements DeputyEvent {
        @Override
        public Sentence what() {
            return Sentence.of("approvals.fact.deputyRecalled", deputy);
        }
    }
}
