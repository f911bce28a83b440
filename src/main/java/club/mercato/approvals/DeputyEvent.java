package club.mercato.approvals;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/** What happens to a director's deputies. The fact is about the director. */
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

    record Recalled(StaffId by, Word deputy, Instant at) implements DeputyEvent {
        @Override
        public Sentence what() {
            return Sentence.of("approvals.fact.deputyRecalled", deputy);
        }
    }
}
