package club.mercato.patience;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/** What happens to a target that waits. */
public interface ParkingEvent extends TargetEvent {

    /** @param meaning what is waited for, in words; may be empty */
    record Parked(TargetId target, LocalDate until, String meaning, StaffId by, Instant at) implements ParkingEvent {
        @Override
        public Sentence what() {
            return meaning.isBlank()
                    ? Sentence.of("patience.fact.parked", new Word.Day(until))
                    : Sentence.of("patience.fact.parkedFor", new Word.Day(until), new Word.Text(meaning));
        }
    }

    /** Whoever parked it took that back. */
    record TakenBack(TargetId target, StaffId by, Instant at) implements ParkingEvent {
        @Override
        public Sentence what() {
            return Sentence.of("patience.fact.takenBack");
        }
    }

    /** Somebody did not wait for the day. */
    record BroughtBack(TargetId target, LocalDate until, StaffId by, Instant at) implements ParkingEvent {
        @Override
        public Sentence what() {
            return Sentence.of("patience.fact.broughtBack", new Word.Day(until));
        }
    }

    /**
     * Its day came.
     *
     * @param by whoever had parked it: the house only did what he wished
     */
    record CameBack(TargetId target, LocalDate until, StaffId by, Instant at) implements ParkingEvent {
        @Override
        public Sentence what() {
            return Sentence.of("patience.fact.cameBack", new Word.Day(until));
        }
    }

    /**
     * The window that it waits for changed its dates.
     *
     * @param by whoever had parked it
     */
    record Followed(TargetId target, LocalDate from, LocalDate until, StaffId by, Instant at) implements ParkingEvent {
        @Override
        public Sentence what() {
            return Sentence.of("patience.fact.followed", new Word.Day(until), new Word.Day(from));
        }
    }
}
