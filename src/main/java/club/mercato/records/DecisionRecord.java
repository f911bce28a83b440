package club.mercato.records;

import club.mercato.approvals.ApprovalFile;
import club.mercato.bids.BidFile;
import club.mercato.documents.StoredDocument;
import club.mercato.pipeline.TargetCard;
import java.util.Map;

/**
 * All that was written, decided, sent and answered of one bid.
 *
 * @param letters by which versions went out, by version
 */
public record DecisionRecord(
        TargetCard target, BidFile bid, ApprovalFile approval, Map<Integer, StoredDocument> letters) {

    public DecisionRecord {
        letters = Map.copyOf(letters);
    }
}
