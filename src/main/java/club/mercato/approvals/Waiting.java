package club.mercato.approvals;

import club.mercato.bids.BidFile;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.TargetId;
import java.util.Optional;

/**
 * An offer that waits for decisions.
 *
 * @param round   its sending for approval, with what was decided so far
 * @param notMine why the viewer does not decide on it; empty if it waits for him
 */
public record Waiting(BidFile bid, ApprovalFile.Round round, Optional<Refused> notMine) {

    public TargetId target() {
        return bid.target();
    }
}
