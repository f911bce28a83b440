package club.mercato.completion;

import club.mercato.kernel.Money;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/** What happens between the agreed fee and the signature. What a medical found is in none of it. */
public interface CompletionEvent extends TargetEvent {

    /** @param differing why they are others than those of the bid; empty if they are not */
    record TermsAgreed(
            TargetId target, LocalDate ends, Money yearlyWage, LocalDate on, String differing, StaffId by, Instant at)
            implements CompletionEvent {
        @Override
        public Sentence what() {
            return differing.isBlank()
                    ? Sentence.of(
                            "completion.fact.terms", new Word.Day(ends), new Word.Sum(yearlyWage), new Word.Day(on))
                    : Sentence.of(
                            "completion.fact.termsDiffering",
                            new Word.Day(ends),
                            new Word.Sum(yearlyWage),
                            new Word.Day(on),
                            new Word.Text(differing));
        }
    }

    record MedicalBooked(TargetId target, Instant planned, String place, StaffId by, Instant at)
            implements CompletionEvent {
        @Override
        public Sentence what() {
            return Sentence.of("completion.fact.booked", new Word.Moment(planned), new Word.Text(place));
        }
    }

    record MedicalReported(TargetId target, Medical.Outcome outcome, LocalDate on, StaffId by, Instant at)
            implements CompletionEvent {
        @Override
        public Sentence what() {
            return Sentence.of("completion.fact.medical", outcome.word(), new Word.Day(on));
        }
    }

    record PermitSaid(TargetId target, Permit.State state, LocalDate on, StaffId by, Instant at)
            implements CompletionEvent {
        @Override
        public Sentence what() {
            return Sentence.of("completion.fact.permit", state.word(), new Word.Day(on));
        }
    }

    /** @param knowing whether he named that terms differ, or that the medical has conditions */
    record SignedOff(TargetId target, boolean knowing, String note, StaffId by, Instant at) implements CompletionEvent {
        @Override
        public Sentence what() {
            String key = knowing ? "completion.fact.signedOffKnowing" : "completion.fact.signedOff";
            return note.isBlank() ? Sentence.of(key) : Sentence.of(key + "Because", new Word.Text(note));
        }
    }
}
