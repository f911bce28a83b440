package club.mercato.approvals;

import club.mercato.staff.StaffId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How many directors an offer needs, by the larger of its maximum price and its total commitment.
 *
 * @param number counted up with each change
 * @param bands  the smallest amounts first; the last one has no limit
 * @param set    who set it and when; empty for the one that the house comes with
 */
public record ApprovalPolicy(int number, List<Band> bands, String why, Optional<Set> set) {

    /** More than any offer can have. */
    public static final BigDecimal NO_LIMIT = new BigDecimal("999999999999999");

    public ApprovalPolicy {
        bands = List.copyOf(bands);
    }

    public record Set(StaffId by, Instant at) {}

    /**
     * One line of the table.
     *
     * @param upToPrice      the highest maximum price that it is for, in the own club's currency
     * @param upToCommitment the highest total commitment, likewise
     */
    public record Band(BigDecimal upToPrice, BigDecimal upToCommitment, Need need) {

        boolean covers(BigDecimal price, BigDecimal commitment) {
            return price.compareTo(upToPrice) <= 0 && commitment.compareTo(upToCommitment) <= 0;
        }
    }

    /**
     * The position of the line that an offer falls under, from 0.
     *
     * @throws IllegalStateException if none covers it, which the rules of a policy exclude
     */
    int bandFor(BigDecimal price, BigDecimal commitment) {
        for (int position = 0; position < bands.size(); position++) {
            if (bands.get(position).covers(price, commitment)) {
                return position;
            }
        }
        throw new IllegalStateException("No line of policy " + number + " covers " + price + " and " + commitment);
    }
}
