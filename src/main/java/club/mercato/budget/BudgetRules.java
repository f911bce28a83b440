package club.mercato.budget;

import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** What must hold of a budget that is set and of a sale that is expected. A refusal names the field it lies in. */
final class BudgetRules {

    static final int LONGEST_REASON = 500;

    /** More than any club has ever had; what is stored must fit its column. */
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    private BudgetRules() {}

    static Optional<Refused> budget(Money transfer, String why, Currency own) {
        if (transfer.isNegative()) {
            return no("transfer", "budget.refused.negative");
        }
        return sum("transfer", transfer, own).or(() -> reason(why));
    }

    static Optional<Refused> sale(SaleForm form, Currency own) {
        return brought("amount", form.amount(), own)
                .or(() -> tooLong("condition", form.condition(), SaleForm.LONGEST_CONDITION));
    }

    static Optional<Refused> brought(String field, Money sum, Currency own) {
        return sum.amount().signum() <= 0 ? no(field, "budget.refused.nothing") : sum(field, sum, own);
    }

    static Optional<Refused> reason(String why) {
        return why.isBlank() ? no("why", "budget.refused.noReason") : tooLong("why", why, LONGEST_REASON);
    }

    private static Optional<Refused> sum(String field, Money sum, Currency own) {
        if (!sum.currency().equals(own)) {
            return no(field, "budget.refused.currency", new Word.Text(own.getCurrencyCode()));
        }
        return sum.amount().compareTo(MOST) > 0 ? no(field, "budget.refused.tooMuch") : Optional.empty();
    }

    private static Optional<Refused> tooLong(String field, String text, int most) {
        return text.strip().length() > most
                ? no(field, "budget.refused.tooLong", new Word.Count(most))
                : Optional.empty();
    }

    private static Optional<Refused> no(String field, String key, Word... words) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), Sentence.of(key, words)));
    }
}
