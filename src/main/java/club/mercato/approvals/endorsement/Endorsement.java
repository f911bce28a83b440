package club.mercato.approvals.endorsement;

import club.mercato.bids.BidId;
import club.mercato.staff.StaffId;
import java.time.Instant;

/**
 * A manager's word for exactly one version of an offer: it says nothing of the versions that follow.
 *
 * @param digest of the terms, as a whole
 * @param words  one sentence
 */
public record Endorsement(BidId bid, int version, String digest, String words, StaffId by, Instant at) {

    public static final int LONGEST = 300;
}
