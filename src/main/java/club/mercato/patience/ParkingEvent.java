package club.mercato.patience;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.notices.Noteworthy;
import club.mercato.notices.NoticeKind;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

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

    /** Kind of what its owner is told when its day came. */
    NoticeKind BACK = new NoticeKind("patience.notice.back");

    /**
     * Its day came.
     *
     * @param owner whoever finds it back
     * @param by    whoever had parked it: the house only did what he wished
     */
    record CameBack(TargetId target, LocalDate until, StaffId owner, StaffId by, Instant at)
            implements ParkingEvent, Noteworthy {
        @Override
        public Subject subject() {
            return TargetEvent.of(target);
        }

        @Override
        public Sentence what() {
            return Sentence.of("patience.fact.cameBack", new Word.Day(until));
        }

        @Override
        public NoticeKind kind() {
            return BACK;
        }

        @Override
        public Set<StaffId> concerns() {
            return Set.of(owner);
        }

        @Override
        public Sentence notice() {
            return Sentence.of("patience.notice.back.today", new Word.Day(until));
        }

        @Override
        public Optional<StaffId> doer() {
            return Optional.empty();
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
