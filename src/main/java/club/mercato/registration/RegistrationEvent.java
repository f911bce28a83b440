package club.mercato.registration;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;

/** What happens to the papers of a registration. */
public interface RegistrationEvent extends TargetEvent {

    /** @param happened when it was so */
    record PaperSaid(
            TargetId target, Formality kind, Filing.State state, Instant happened, String note, StaffId by, Instant at)
            implements RegistrationEvent {
        @Override
        public Sentence what() {
            Word when = new Word.Moment(happened);
            return note.isBlank()
                    ? Sentence.of("registration.fact.said", kind.word(), state.word(), when)
                    : Sentence.of("registration.fact.saidWhy", kind.word(), state.word(), when, new Word.Text(note));
        }
    }
}
