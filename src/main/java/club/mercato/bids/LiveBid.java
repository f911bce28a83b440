package club.mercato.bids;

import club.mercato.pipeline.TargetId;
import club.mercato.terms.Terms;
import java.time.Instant;

/**
 * A bid that a budget has to bear.
 *
 * @param status FOR_APPROVAL, APPROVED, SENT or ACCEPTED
 * @param since  when it came into that
 * @param no     the version that counts, with its terms and sums
 */
public record LiveBid(BidId bid, TargetId target, BidStatus status, Instant since, int no, Terms terms, Sums sums) {

    /** Whether the club stands by it already, and not only may. */
    public boolean isCommitted() {
        return status != BidStatus.FOR_APPROVAL;
    }
}
