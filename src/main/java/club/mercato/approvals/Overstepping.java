package club.mercato.approvals;

import club.mercato.bids.BidFile;
import club.mercato.bids.Sums;
import club.mercato.kernel.Money;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Leeway;
import club.mercato.mandates.MandateDesk;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds what an offer goes over. Where nobody gave a mandate nothing is offered without asking, and the approval is what is
 * asked for: it goes over none.
 */
@Component
class Overstepping {

    private final MandateDesk mandates;
    private final List<RemainingBudget> budgets;

    Overstepping(MandateDesk mandates, List<RemainingBudget> budgets) {
        this.mandates = mandates;
        this.budgets = List.copyOf(budgets);
    }

    Over of(BidFile bid) {
        Sums sums = bid.current().sums();
        Leeway leeway = mandates.leeway(bid.target(), new Ceilings(sums.guaranteed(), sums.maximum()));
        Optional<Sentence> mandate = switch (leeway) {
            case Leeway.Outside outside -> Optional.of(outside.words());
            case Leeway.OtherCurrency other -> Optional.of(other.words());
            case Leeway.Within within -> Optional.empty();
            case Leeway.NoMandate none -> Optional.empty();
        };
        Optional<Money> over =
                budgets.stream().flatMap(budget -> budget.over(bid).stream()).findFirst();
        return new Over(mandate, over.map(sum -> Sentence.of("approvals.over.budget", new Word.Sum(sum))));
    }
}
