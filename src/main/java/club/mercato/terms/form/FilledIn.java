package club.mercato.terms.form;

import club.mercato.kernel.Money;
import club.mercato.terms.AddOn;
import club.mercato.terms.Clauses;
import club.mercato.terms.Contract;
import club.mercato.terms.Expiry;
import club.mercato.terms.Instalment;
import club.mercato.terms.Length;
import club.mercato.terms.Loan;
import club.mercato.terms.Percent;
import club.mercato.terms.Price;
import club.mercato.terms.Purchase;
import club.mercato.terms.Swapped;
import club.mercato.terms.Terms;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form that becomes given terms. */
final class FilledIn {

    private static final int MONTHS = 12;

    private FilledIn() {}

    static TermsForm form(Terms terms) {
        return new TermsForm(
                terms.kind(),
                terms.denomination().currency(),
                terms.denomination().own(),
                terms.denomination().rate().orElse(null),
                terms.starts(),
                price(terms),
                contract(terms),
                clauses(terms.clauses()),
                terms.expiry().map(Expiry::at).orElse(null),
                terms.expiry().map(Expiry::zone).orElse(ZoneOffset.UTC));
    }

    private static PriceForm price(Terms terms) {
        Price price = terms.price();
        return new PriceForm(
                filled(terms.fee()),
                parts(price.instalments()),
                price.loan().map(FilledIn::lent).orElse(null),
                price.purchase().map(FilledIn::bought).orElse(null),
                price.swapped().map(FilledIn::given).orElse(null),
                price.addOns().stream().map(FilledIn::extra).toList(),
                price.levies().solidarity(),
                price.levies().training(),
                filled(price.levies().trainingCompensation()));
    }

    private static PriceForm.Lent lent(Loan loan) {
        return new PriceForm.Lent(
                loan.until(),
                filled(loan.fee()),
                loan.feeDue(),
                loan.wageShare().value());
    }

    private static PriceForm.Bought bought(Purchase purchase) {
        return new PriceForm.Bought(
                purchase.price().amount(),
                parts(purchase.instalments()),
                purchase.condition(),
                value(purchase.likelihood()),
                purchase.virtuallyCertain());
    }

    private static PriceForm.Given given(Swapped swapped) {
        return new PriceForm.Given(
                swapped.player(),
                swapped.agreedValue().amount(),
                swapped.bookValue().amount());
    }

    private static PriceForm.Extra extra(AddOn addOn) {
        return new PriceForm.Extra(
                addOn.condition(),
                addOn.amount().amount(),
                addOn.perOccurrence(),
                addOn.perOccurrence() ? addOn.cap().amount() : null,
                addOn.likelihood().value(),
                addOn.expectedOn().orElse(null));
    }

    private static List<PriceForm.Part> parts(List<Instalment> instalments) {
        return instalments.stream().map(PriceForm.Part::of).toList();
    }

    private static ContractForm contract(Terms terms) {
        Contract contract = terms.contract();
        ContractForm form = ContractForm.empty(contract.yearlyWage().currency())
                .paying(filled(contract.yearlyWage()), filled(contract.signingOnFee()))
                .agents(
                        filled(terms.agentFees().forClub()),
                        filled(terms.agentFees().forPlayer()));
        return contract.length()
                .map(length -> switch (length) {
                    case Length.Months(int months) ->
                        form.lasting(
                                months >= MONTHS ? months / MONTHS : null,
                                months % MONTHS == 0 ? null : months % MONTHS,
                                null);
                    case Length.Until(var lastDay) -> form.lasting(null, null, lastDay);
                })
                .orElse(form);
    }

    private static ClausesForm clauses(Clauses clauses) {
        return new ClausesForm(
                value(clauses.sellOn().map(Clauses.SellOn::share)),
                clauses.sellOn().map(Clauses.SellOn::of).orElse(Clauses.SellOn.Of.FEE),
                clauses.sellOn().map(Clauses.SellOn::base).orElse(""),
                clauses.buyBack().map(right -> right.price().amount()).orElse(null),
                clauses.buyBack().map(Clauses.BuyBack::from).orElse(null),
                clauses.buyBack().map(Clauses.BuyBack::until).orElse(null),
                clauses.matchingRight());
    }

    private static @Nullable BigDecimal filled(Money amount) {
        return amount.isZero() ? null : amount.amount();
    }

    private static @Nullable BigDecimal value(Optional<Percent> share) {
        return share.map(Percent::value).orElse(null);
    }
}
