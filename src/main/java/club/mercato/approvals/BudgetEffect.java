package club.mercato.approvals;

import club.mercato.bids.BidFile;
import club.mercato.kernel.Money;
import java.util.Optional;

/** What an offer does to its window's budget, as a director sees it before he decides. The module that keeps budgets implements it. */
public interface BudgetEffect {

    /** Empty if no budget was set for the offer's window. */
    Optional<Effect> of(BidFile bid);

    /**
     * What is free, in the own currency.
     *
     * @param now   without this offer: whatever else is committed is taken off
     * @param after with this offer
     */
    record Effect(Left now, Left after) {}

    /** Less than nothing where more is committed than there is. */
    record Left(Money guaranteed, Money expected, Money maximum) {}
}
