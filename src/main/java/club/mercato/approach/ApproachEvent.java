package club.mercato.approach;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/** What happens about a target's approach. */
public interface ApproachEvent extends TargetEvent {

    /** A notice or a consent was put on record. */
    record PaperRecorded(TargetId target, PaperKind kind, String club, LocalDate on, StaffId by, Instant at)
            implements ApproachEvent {
        @Override
        public Sentence what() {
            return Sentence.of("approach.fact." + kind.name(), new Word.Text(club), new Word.Day(on));
        }
    }

    /** A notice or a consent was taken off the record. */
    record PaperWithdrawn(
            TargetId target, PaperKind kind, String club, LocalDate on, String why, StaffId by, Instant at)
            implements ApproachEvent {
        @Override
        public Sentence what() {
            return Sentence.of(
                    "approach.fact.withdrawn." + kind.name(),
                    new Word.Text(club),
                    new Word.Day(on),
                    new Word.Text(why));
        }
    }

    /** Somebody who leads went on against a rule. */
    record GoneOn(TargetId target, Sentence caution, String why, StaffId by, Instant at) implements ApproachEvent {
        @Override
        public Sentence what() {
            return Sentence.of("approach.fact.goneOn", new Word.Said(caution), new Word.Text(why));
        }
    }
}
