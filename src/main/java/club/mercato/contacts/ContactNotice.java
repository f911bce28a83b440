package club.mercato.contacts;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.notices.Noteworthy;
import club.mercato.notices.NoticeKind;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetNotice;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What somebody is told of the next touch of a target. */
public interface ContactNotice extends Noteworthy {

    NoticeKind DUE = new NoticeKind("contacts.notice.due");

    TargetId target();

    StaffId who();

    @Override
    default Subject subject() {
        return TargetEvent.of(target());
    }

    @Override
    default Set<StaffId> concerns() {
        return Set.of(who());
    }

    /** The next touch is his to do. With a target that he is given at the same time it is one notice. */
    record StepGiven(TargetId target, StaffId who, String touch, StaffId by, Instant at) implements ContactNotice {
        @Override
        public NoticeKind kind() {
            return TargetNotice.ASSIGNED;
        }

        @Override
        public Sentence notice() {
            return Sentence.of("contacts.notice.given", new Word.Text(touch));
        }

        @Override
        public Optional<StaffId> doer() {
            return Optional.of(by);
        }
    }

    /** The next touch is due: on the morning of its day, or at its hour. */
    record StepDue(TargetId target, FollowUpId followUp, StaffId who, String touch, Instant at)
            implements ContactNotice {
        @Override
        public NoticeKind kind() {
            return DUE;
        }

        @Override
        public Sentence notice() {
            return Sentence.of("contacts.notice.due.step", new Word.Text(touch));
        }

        @Override
        public Optional<StaffId> doer() {
            return Optional.empty();
        }

        @Override
        public Optional<String> occasion() {
            return Optional.of(followUp.value().toString());
        }
    }
}
