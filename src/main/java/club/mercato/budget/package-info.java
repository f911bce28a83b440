/**
 * Budgets: what the club may commit in a window, what its bids take of that, and what they do to cash and to the squad
 * cost ratio. Level 8.
 *
 * <p>The sums are everybody's: what somebody may not know of is in them as one sum without a name, which {@link
 * club.mercato.budget.EveryBid} alone reads. Approvals ask what a bid leaves of its budget through {@link
 * club.mercato.approvals.RemainingBudget} and {@link club.mercato.approvals.BudgetEffect}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "parts",
            "live",
            "journal",
            "terms",
            "rules",
            "figures",
            "directory",
            "directory::picker",
            "season",
            "pipeline",
            "baseline",
            "bids",
            "bids::form",
            "approvals"
        })
@NullMarked
package club.mercato.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
