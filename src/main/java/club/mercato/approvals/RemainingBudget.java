package club.mercato.approvals;

import club.mercato.bids.BidFile;
import club.mercato.kernel.Money;
import java.util.Optional;

/** By how much an offer is over what is left of the budget. The module that keeps budgets implements it. */
public interface RemainingBudget {

    /** Empty if it is not, or if there is no budget. */
    Optional<Money> over(BidFile bid);
}
