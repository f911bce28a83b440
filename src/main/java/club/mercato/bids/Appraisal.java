package club.mercato.bids;

import club.mercato.kernel.Money;
import club.mercato.terms.AddOn;
import club.mercato.terms.Contract;
import club.mercato.terms.Denomination;
import club.mercato.terms.Kind;
import club.mercato.terms.Length;
import club.mercato.terms.Levies;
import club.mercato.terms.Loan;
import club.mercato.terms.Percent;
import club.mercato.terms.Purchase;
import club.mercato.terms.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What terms cost, as approval, mandate and budget look at it (domain.md, section 7): each amount is brought into the own
 * currency by itself, and sums are made of what was converted. They are kept with the version, since they decide who has to
 * approve it.
 */
final class Appraisal {

    /** FIFA RSTP, Annexe 5: of every payment, to the clubs that trained him. */
    private static final Percent SOLIDARITY = Percent.of(5);

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private final Terms terms;
    private final Denomination money;

    private Appraisal(Terms terms) {
        this.terms = terms;
        this.money = terms.denomination();
    }

    static Sums of(Terms terms) {
        Appraisal appraisal = new Appraisal(terms);
        Money maximum = appraisal.maximum();
        return new Sums(
                appraisal.guaranteed(),
                appraisal.expected(),
                maximum,
                maximum.plus(appraisal.pay()).plus(appraisal.onTop(maximum)));
    }

    /** Instalments + loan fee + obligation price if unconditional. */
    private Money guaranteed() {
        Money loanFee = terms.price().loan().map(Loan::fee).map(money::inOwn).orElse(nothing());
        Money fee = sum(terms.price().instalments().stream()
                .map(part -> money.inOwn(part.amount()))
                .toList());
        return fee.plus(loanFee).plus(terms.kind() == Kind.LOAN_WITH_OBLIGATION ? purchase() : nothing());
    }

    /** Guaranteed + likelihood × what is capped or conditional. An option is not in it. */
    private Money expected() {
        Money addOns = sum(terms.price().addOns().stream()
                .map(addOn -> addOn.likelihood().of(money.inOwn(addOn.cap())))
                .toList());
        Money obligation = terms.price()
                .purchase()
                .filter(purchase -> terms.kind() == Kind.LOAN_WITH_CONDITIONAL_OBLIGATION)
                .flatMap(Purchase::likelihood)
                .map(likelihood -> likelihood.of(purchase()))
                .orElse(nothing());
        return guaranteed().plus(addOns).plus(obligation);
    }

    /** Guaranteed + all capped add-ons + price of the option or the conditional obligation. */
    private Money maximum() {
        Money addOns = sum(terms.price().addOns().stream()
                .map(AddOn::cap)
                .map(money::inOwn)
                .toList());
        boolean guaranteedAlready = terms.kind() == Kind.LOAN_WITH_OBLIGATION;
        return guaranteed().plus(addOns).plus(guaranteedAlready ? nothing() : purchase());
    }

    /** Signing-on fee + agents' fees + gross wages, our share of them while he is lent. */
    private Money pay() {
        Contract contract = terms.contract();
        Optional<LocalDate> bought = terms.boughtOn();
        Money lent = terms.price()
                .loan()
                .filter(loan -> bought.filter(terms.starts()::equals).isEmpty())
                .map(loan -> loan.wageShare().of(wages(Length.begunMonths(terms.starts(), loan.until()))))
                .orElse(nothing());
        Money ours = bought.flatMap(day -> contract.length().map(length -> wages(length.monthsFrom(day))))
                .orElse(nothing());
        return money.inOwn(contract.signingOnFee())
                .plus(money.inOwn(terms.agentFees().forClub()))
                .plus(money.inOwn(terms.agentFees().forPlayer()))
                .plus(lent)
                .plus(ours);
    }

    /** What goes to the clubs that trained him where we bear it beside the price. */
    private Money onTop(Money maximum) {
        Levies levies = terms.price().levies();
        Money solidarity = levies.solidarityOnTop() ? SOLIDARITY.of(maximum) : nothing();
        return levies.trainingOnTop() ? solidarity.plus(money.inOwn(levies.trainingCompensation())) : solidarity;
    }

    private Money purchase() {
        return terms.price().purchase().map(Purchase::price).map(money::inOwn).orElse(nothing());
    }

    private Money wages(int months) {
        Money yearly = money.inOwn(terms.contract().yearlyWage());
        return new Money(
                yearly.amount()
                        .multiply(BigDecimal.valueOf(months))
                        .divide(MONTHS_A_YEAR, yearly.amount().scale(), RoundingMode.HALF_UP),
                yearly.currency());
    }

    private Money sum(List<Money> amounts) {
        return Money.sum(money.own(), amounts.stream());
    }

    private Money nothing() {
        return Money.zero(money.own());
    }
}
