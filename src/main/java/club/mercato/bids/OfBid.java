package club.mercato.bids;

import club.mercato.staff.NeedToKnow;

/** For rows that hang on a bid, and so on its target: known to whoever may know of that. */
public final class OfBid {

    /** Condition of {@link NeedToKnow#FILTER} for rows with a column {@code bid_id}. */
    public static final String OF_ITS_TARGET = NeedToKnow.UNLESS_HIDDEN
            + "(select offered.target_id from bid offered where offered.id = {alias}.bid_id)"
            + NeedToKnow.FROM_VIEWER;

    private OfBid() {}
}
