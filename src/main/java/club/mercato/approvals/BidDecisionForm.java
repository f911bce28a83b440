package club.mercato.approvals;

/**
 * What a director says to a version.
 *
 * @param version     the version that he read
 * @param digest      of its terms, as he was shown it
 * @param overMandate whether he names that the offer is over the mandate
 * @param overBudget  whether he names that it is over the budget
 * @param reason      1 to 1,000 characters for a return or a refusal, and where something is over; else may be empty
 */
public record BidDecisionForm(int version, String digest, boolean overMandate, boolean overBudget, String reason) {

    public static final int LONGEST_REASON = 1000;

    /** An approval that names nothing. */
    public static BidDecisionForm of(int version, String digest) {
        return new BidDecisionForm(version, digest, false, false, "");
    }

    public static BidDecisionForm because(int version, String digest, String reason) {
        return new BidDecisionForm(version, digest, false, false, reason);
    }
}
