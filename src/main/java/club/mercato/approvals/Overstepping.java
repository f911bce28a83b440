package club.mercato.approvals;

import club.mercato.bids.BidFile;
import club.mercato.bids.Sums;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Leeway;
import club.mercato.mandates.MandateDesk;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an offer goes over: a director who approves it all the same says so, and why. */
@Component
class Overstepping {

    private final MandateDesk mandates;
    private final List<RemainingBudget> budgets;

    Overstepping(MandateDesk mandates, List<RemainingBudget> budgets) {
        this.mandates = mandates;
        this.budgets = List.copyOf(budgets);
    }

    /** What is over, in words and figures: the mandate first. */
    record Over(Optional<Sentence> mandate, Optional<Sentence> budget) {

        /** Why an approval that says this does not do. */
        Optional<Refused> refusal(BidDecisionForm form) {
            return unnamed(mandate, form.overMandate(), "overMandate")
                    .or(() -> unnamed(budget, form.overBudget(), "overBudget"))
                    .or(() -> (mandate.isPresent() || budget.isPresent())
                                    && form.reason().isBlank()
                            ? Optional.of(Refused.lacking(
                                    new Refused.Datum("reason"), Sentence.of("approvals.refused.overReason")))
                            : Optional.empty());
        }

        private static Optional<Refused> unnamed(Optional<Sentence> over, boolean named, String field) {
            return over.filter(sentence -> !named)
                    .map(sentence -> Refused.lacking(
                            new Refused.Datum(field),
                            Sentence.of("approvals.refused." + field, new Word.Said(sentence))));
        }
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
