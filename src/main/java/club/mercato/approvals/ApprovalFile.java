package club.mercato.approvals;

import club.mercato.bids.BidId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How it stands with the approval of a bid.
 *
 * @param rounds each sending for approval with what was decided on it, the first one first
 */
public record ApprovalFile(BidId bid, List<Round> rounds) {

    public ApprovalFile {
        rounds = List.copyOf(rounds);
    }

    /**
     * One sending for approval.
     *
     * @param policy the number of the policy it was sent under
     * @param ended  how it ended; empty while it waits
     */
    public record Round(
            int version,
            String digest,
            Need need,
            int policy,
            StaffId sentBy,
            Instant sentAt,
            Optional<End> ended,
            List<Decision> decisions) {

        public Round {
            decisions = List.copyOf(decisions);
        }

        public boolean waits() {
            return ended.isEmpty();
        }

        public long approvals() {
            return decisions.stream()
                    .filter(decision -> decision.kind() == DecisionKind.APPROVED)
                    .count();
        }
    }

    /** How a sending for approval ends. */
    public enum End {
        APPROVED,
        RETURNED,
        REFUSED,
        /** The terms changed, or the bid was withdrawn: what was decided counts no more. */
        VOIDED
    }

    /**
     * @param voice       whose voice it is: his own, or of the director whose deputy he is
     * @param ofBoard     whether whoever decided is of the board
     * @param overMandate whether he named that it is over the mandate
     * @param overBudget  whether he named that it is over the budget
     * @param reason      may be empty for an approval
     */
    public record Decision(
            DecisionKind kind,
            StaffId by,
            StaffId voice,
            boolean ofBoard,
            boolean overMandate,
            boolean overBudget,
            String reason,
            Instant at) {}

    /** What waits for a decision now. */
    public Optional<Round> waiting() {
        return rounds.stream().filter(Round::waits).findFirst();
    }
}
