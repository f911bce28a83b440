package club.mercato.approvals;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.util.Optional;

/**
 * What an offer goes over, in words and figures: a director who approves it all the same says so, and why.
 *
 * @param mandate empty if it is within the mandate, or there is none
 * @param budget  empty if it is within what is left, or there is none
 */
public record Over(Optional<Sentence> mandate, Optional<Sentence> budget) {

    public static final Over NOTHING = new Over(Optional.empty(), Optional.empty());

    public boolean isAnything() {
        return mandate.isPresent() || budget.isPresent();
    }

    /** Why an approval that says this does not do. */
    Optional<Refused> refusal(BidDecisionForm form) {
        return unnamed(mandate, form.overMandate(), "overMandate")
                .or(() -> unnamed(budget, form.overBudget(), "overBudget"))
                .or(() -> isAnything() && form.reason().isBlank()
                        ? Optional.of(Refused.lacking(
                                new Refused.Datum("reason"), Sentence.of("approvals.refused.overReason")))
                        : Optional.empty());
    }

    private static Optional<Refused> unnamed(Optional<Sentence> over, boolean named, String field) {
        return over.filter(sentence -> !named)
                .map(sentence -> Refused.lacking(
                        new Refused.Datum(field), Sentence.of("approvals.refused." + field, new Word.Said(sentence))));
    }
}
