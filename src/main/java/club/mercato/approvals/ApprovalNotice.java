package club.mercato.approvals;

import club.mercato.bids.BidId;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.notices.Noteworthy;
import club.mercato.notices.NoticeKind;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What somebody is told about the approval of a bid. */
record ApprovalNotice(BidId bid, NoticeKind kind, Set<StaffId> concerns, Sentence notice, StaffId by, Instant at)
        implements Noteworthy {

    static final NoticeKind WAITS = new NoticeKind("approvals.notice.waits");
    static final NoticeKind DECIDED = new NoticeKind("approvals.notice.decided");

    /** A bid as directors look at it. */
    static final String KIND = "approval";

    ApprovalNotice {
        concerns = Set.copyOf(concerns);
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, bid.value());
    }

    @Override
    public Optional<StaffId> doer() {
        return Optional.of(by);
    }
}
