package club.mercato.pipeline;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.notices.Noteworthy;
import club.mercato.notices.NoticeKind;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What somebody is told about a target. */
public interface TargetNotice extends Noteworthy {

    NoticeKind ASSIGNED = new NoticeKind("pipeline.notice.assigned");
    NoticeKind MENDED = new NoticeKind("pipeline.notice.mended");
    NoticeKind ADMITTED = new NoticeKind("pipeline.notice.admitted");

    TargetId target();

    @Override
    default Subject subject() {
        return TargetEvent.of(target());
    }

    /** It is his from now on. */
    record Assigned(TargetId target, StaffId owner, StaffId by, Instant at) implements TargetNotice {
        @Override
        public NoticeKind kind() {
            return ASSIGNED;
        }

        @Override
        public Set<StaffId> concerns() {
            return Set.of(owner);
        }

        @Override
        public Sentence notice() {
            return Sentence.of("pipeline.notice.assigned.owner");
        }

        @Override
        public Optional<StaffId> doer() {
            return Optional.of(by);
        }
    }

    /** They may know of a restricted target from now on. */
    record Admitted(TargetId target, Set<StaffId> concerns, StaffId by, Instant at) implements TargetNotice {
        @Override
        public NoticeKind kind() {
            return ADMITTED;
        }

        @Override
        public Sentence notice() {
            return Sentence.of("pipeline.notice.admitted.reader");
        }

        @Override
        public Optional<StaffId> doer() {
            return Optional.of(by);
        }
    }

    /** A move that was refused to him would go through now. */
    record Mended(TargetId target, Stage to, StaffId who, UUID refused, Instant at) implements TargetNotice {
        @Override
        public NoticeKind kind() {
            return MENDED;
        }

        @Override
        public Set<StaffId> concerns() {
            return Set.of(who);
        }

        @Override
        public Sentence notice() {
            return Sentence.of("pipeline.notice.mended.move", to.word());
        }

        @Override
        public Optional<StaffId> doer() {
            return Optional.empty();
        }

        @Override
        public Optional<String> occasion() {
            return Optional.of(refused.toString());
        }
    }
}
