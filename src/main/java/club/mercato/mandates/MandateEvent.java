package club.mercato.mandates;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;

/** What happens to a target's mandate. */
public interface MandateEvent extends TargetEvent {

    /** @param steps how many concessions were agreed in advance */
    record Given(TargetId target, Ceilings ceilings, int steps, StaffId by, Instant at) implements MandateEvent {
        @Override
        public Sentence what() {
            return Sentence.of(
                    "mandates.fact.given",
                    new Word.Sum(ceilings.guaranteed()),
                    new Word.Sum(ceilings.maximum()),
                    new Word.Count(steps));
        }
    }

    record Withdrawn(TargetId target, Ceilings ceilings, String why, StaffId by, Instant at) implements MandateEvent {
        @Override
        public Sentence what() {
            return Sentence.of(
                    "mandates.fact.withdrawn",
                    new Word.Sum(ceilings.guaranteed()),
                    new Word.Sum(ceilings.maximum()),
                    new Word.Text(why));
        }
    }
}
