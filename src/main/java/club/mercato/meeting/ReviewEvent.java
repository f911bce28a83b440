package club.mercato.meeting;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.live.Change;
import club.mercato.notices.Noteworthy;
import club.mercato.notices.NoticeKind;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What happens to a review itself. What it decides of a target is the target's: see {@link Decided}. */
public interface ReviewEvent extends Fact, Change {

    /** Kind of the subject of reviews in the journal and in the live feed. */
    String KIND = "review";

    /** Keys of the facts that say what was decided of a target. */
    String DECIDED = "meeting.fact.decided";

    String DECIDED_WITH_NOTE = "meeting.fact.decidedWithNote";
    String TAKEN_BACK = "meeting.fact.takenBack";

    ReviewId review();

    /** Whether a fact says what a review decided of a target. */
    static boolean isDecision(String fact) {
        return fact.equals(DECIDED) || fact.equals(DECIDED_WITH_NOTE);
    }

    @Override
    default Subject about() {
        return subject();
    }

    @Override
    default Subject subject() {
        return new Subject(KIND, review().value());
    }

    record Started(ReviewId review, StaffId by, Instant at) implements ReviewEvent {
        @Override
        public Sentence what() {
            return Sentence.of("meeting.fact.started");
        }
    }

    record Ended(ReviewId review, StaffId by, Instant at) implements ReviewEvent {
        @Override
        public Sentence what() {
            return Sentence.of("meeting.fact.ended");
        }
    }

    /**
     * A review decided something of a target.
     *
     * @param owner whose it was when that was decided; he is told
     */
    record Decided(TargetId target, Sentence decision, String note, Optional<StaffId> owner, StaffId by, Instant at)
            implements TargetEvent, Noteworthy {

        @Override
        public Subject subject() {
            return TargetEvent.of(target);
        }

        @Override
        public NoticeKind kind() {
            return ReviewNotices.DECIDED;
        }

        @Override
        public Set<StaffId> concerns() {
            return owner.map(Set::of).orElseGet(Set::of);
        }

        @Override
        public Sentence notice() {
            return what();
        }

        @Override
        public Optional<StaffId> doer() {
            return Optional.of(by);
        }

        @Override
        public Sentence what() {
            return note.isBlank()
                    ? Sentence.of(DECIDED, new Word.Said(decision))
                    : Sentence.of(DECIDED_WITH_NOTE, new Word.Said(decision), new Word.Text(note));
        }
    }

    /** A decision was taken back in the review that had made it. */
    record TakenBack(TargetId target, Sentence decision, StaffId by, Instant at) implements TargetEvent {
        @Override
        public Sentence what() {
            return Sentence.of(TAKEN_BACK, new Word.Said(decision));
        }
    }
}
