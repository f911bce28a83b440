package club.mercato.bids;

import club.mercato.kernel.Word;
import java.util.EnumSet;
import java.util.Set;

/** What has become of a bid. */
public enum BidStatus {
    DRAFT,
    FOR_APPROVAL,
    /** Came back from approval with questions. */
    RETURNED,
    /** No director will have it. Over. */
    REFUSED,
    APPROVED,
    SENT,
    ACCEPTED,
    COUNTERED,
    REJECTED,
    /** Nobody answered in time. */
    EXPIRED,
    /** Taken back by us before an answer. Over. */
    WITHDRAWN;

    private static final Set<BidStatus> OVER = EnumSet.of(REFUSED, WITHDRAWN);
    private static final Set<BidStatus> SETTLED = EnumSet.of(REFUSED, WITHDRAWN, ACCEPTED, SENT);
    private static final Set<BidStatus> WITHDRAWABLE = EnumSet.of(DRAFT, FOR_APPROVAL, RETURNED, APPROVED, SENT);

    /** Whether another bid for the same target may begin. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether its terms may change; what is out there stands until they answer or we take it back. */
    public boolean mayChange() {
        return !SETTLED.contains(this);
    }

    public boolean maySubmit() {
        return this == DRAFT || this == RETURNED;
    }

    public boolean mayWithdraw() {
        return WITHDRAWABLE.contains(this);
    }

    /** Key of its label. */
    public String label() {
        return "bids.status." + name();
    }

    Word word() {
        return new Word.Term("bids.status.said." + name());
    }
}
