package club.mercato.figures;

import club.mercato.kernel.Money;
import club.mercato.terms.AddOn;
import club.mercato.terms.AgentFees;
import club.mercato.terms.Contract;
import club.mercato.terms.Denomination;
import club.mercato.terms.Instalment;
import club.mercato.terms.Kind;
import club.mercato.terms.Loan;
import club.mercato.terms.Purchase;
import club.mercato.terms.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of one version of terms, in the own currency. */
public final class Figures {

    private final Terms terms;
    private final Basis basis;
    private final Booking booking;
    private final Wages wages;

    private Figures(Terms terms, Basis basis) {
        this.terms = terms;
        this.basis = basis;
        this.booking = new Booking(terms, basis, this);
        this.wages = new Wages(terms);
    }

    public static Figures of(Terms terms, Basis basis) {
        return new Figures(terms, basis);
    }

    /** The figures of the price alone, in the currency of the offer: what the other club reads. */
    public Figures priceAsOffered() {
        Currency offered = terms.denomination().currency();
        Money nothing = Money.zero(offered);
        Terms price = new Terms(
                terms.kind(),
                Denomination.in(offered),
                terms.starts(),
                terms.price(),
                new Contract(terms.contract().length(), nothing, nothing),
                AgentFees.none(offered),
                terms.clauses(),
                terms.expiry());
        return new Figures(price, basis);
    }

    public Terms terms() {
        return terms;
    }

    /**
     * Instalments + loan fee + obligation price if unconditional. The value of a swapped player is not netted (domain.md,
     * section 7).
     */
    public Money guaranteed() {
        return total(payments(Scenario.GUARANTEED));
    }

    /**
     * Guaranteed + Σ likelihood × capped add-on + likelihood × price of a conditional obligation. An option is not in it.
     * Each product is rounded by itself.
     */
    public Money expected() {
        Money addOns = sum(terms.price().addOns().stream()
                .map(addOn -> addOn.likelihood().of(own(addOn.cap())))
                .toList());
        Money obligation = terms.price()
                .purchase()
                .filter(purchase -> terms.kind() == Kind.LOAN_WITH_CONDITIONAL_OBLIGATION)
                .map(purchase -> purchase.likelihood().orElseThrow().of(total(purchasePayments())))
                .orElse(Money.zero(currency()));
        return guaranteed().plus(addOns).plus(obligation);
    }

    /** Guaranteed + Σ capped add-ons + price of the option or the conditional obligation. */
    public Money maximum() {
        return total(payments(Scenario.MAXIMUM));
    }

    /**
     * Maximum + signing-on fee + agents' fees + gross wages over the loan and the contract + what of solidarity contribution
     * and training compensation is on top. What an approval looks at beside the maximum: a free transfer has no price, but
     * it costs.
     */
    public Money totalCommitment() {
        return maximum()
                .plus(signingOnFee())
                .plus(agentForClub())
                .plus(agentForPlayer())
                .plus(wages(Scenario.MAXIMUM).total())
                .plus(solidarityOnTop(payments(Scenario.MAXIMUM)))
                .plus(trainingOnTop());
    }

    /**
     * What the player costs the books: fee + directly attributable cost (agents for us, solidarity contribution and training
     * compensation where on top, the loan fee where it is a purchase from day one). Nothing while he is lent only. Source:
     * CL&FS G.3, G.4.4, rules {@code UEFA-COST} and {@code UEFA-LOAN-UNCOND}. Signing-on fees and what is paid to an agent
     * for the player are pay, and not in it.
     */
    public Money capitalisedCost(Scenario scenario) {
        return booking.amortisation(scenario).total();
    }

    /**
     * Capitalised cost, straight-line over the contract and at most five years, by whole months from the month of
     * registration or purchase (CL&FS G.3, rules {@code UEFA-FIVE} and {@code UEFA-FIVE-OLD}).
     */
    public Schedule amortisation(Scenario scenario) {
        return booking.amortisation(scenario);
    }

    /** What is amortised in each of the own club's seasons. */
    public SortedMap<Season, Money> amortisationBySeason(Scenario scenario) {
        return amortisation(scenario).bySeason(basis.yearStarts());
    }

    /**
     * Amortisation after an extension: what is left is spread over the new period, at most five years from it, if it is made
     * from 1 July 2023 on (rule {@code UEFA-FIVE-EXT}).
     *
     * @param on      day of the extension; its month is the first of the new period
     * @param lastDay of the extended contract
     * @throws IllegalArgumentException if the contract would end before it is extended
     */
    public static Schedule extended(Schedule amortisation, LocalDate on, LocalDate lastDay, FigureRules rules) {
        return Booking.extended(amortisation, on, lastDay, rules);
    }

    /**
     * A loan fee, over the months of the loan, with what is paid on top of it, unless it is part of a purchase from day one
     * (CL&FS G.4.2-6, rules {@code UEFA-LOAN-FEE}, {@code UEFA-LOAN-OPTION} and {@code UEFA-LOAN-COND}).
     */
    public Schedule loanExpense(Scenario scenario) {
        return booking.loanExpense(scenario);
    }

    public SortedMap<Season, Money> loanExpenseBySeason(Scenario scenario) {
        return loanExpense(scenario).bySeason(basis.yearStarts());
    }

    /** Gross wages: our share of them during the loan, all of them from the purchase on. */
    public Schedule wages(Scenario scenario) {
        return wages.over(booking.bought(scenario));
    }

    public SortedMap<Season, Money> wagesBySeason(Scenario scenario) {
        return wages(scenario).bySeason(basis.yearStarts());
    }

    /** What the deal costs in each season: amortisation, wages and an expensed loan fee, each rounded by itself. */
    public SortedMap<Season, Money> costBySeason(Scenario scenario) {
        SortedMap<Season, Money> seasons = new TreeMap<>(amortisationBySeason(scenario));
        wagesBySeason(scenario).forEach((season, amount) -> seasons.merge(season, amount, Money::plus));
        loanExpenseBySeason(scenario).forEach((season, amount) -> seasons.merge(season, amount, Money::plus));
        return seasons;
    }

    /** What is paid to the other club, in the order of the form. The sums are {@link #guaranteed()} and {@link #maximum()}. */
    public List<Payment> payments(Scenario scenario) {
        List<Payment> payments = new ArrayList<>();
        terms.price().instalments().forEach(part -> payments.add(payment(Payment.For.INSTALMENT, part)));
        terms.price()
                .loan()
                .filter(loan -> !loan.fee().isZero())
                .ifPresent(loan -> payments.add(new Payment(Payment.For.LOAN_FEE, loan.feeDue(), own(loan.fee()))));
        if (terms.kind() == Kind.LOAN_WITH_OBLIGATION || scenario == Scenario.MAXIMUM) {
            payments.addAll(purchasePayments());
        }
        if (scenario == Scenario.MAXIMUM) {
            terms.price().addOns().forEach(addOn -> payments.add(addOn(addOn)));
        }
        return List.copyOf(payments);
    }

    /** What is paid to the other club in each season, from the days of the payments. */
    public SortedMap<Season, Money> cashBySeason(Scenario scenario) {
        SortedMap<Season, Money> seasons = new TreeMap<>();
        payments(scenario)
                .forEach(payment ->
                        seasons.merge(Season.of(payment.day(), basis.yearStarts()), payment.amount(), Money::plus));
        return seasons;
    }

    /** What the offer does to the squad cost ratio. */
    public SquadCost squadCost(SquadCost.Baseline before) {
        return new SquadCost(this, before, basis.rules());
    }

    Currency currency() {
        return terms.denomination().own();
    }

    Money signingOnFee() {
        return own(terms.contract().signingOnFee());
    }

    Money agentForClub() {
        return own(terms.agentFees().forClub());
    }

    Money agentForPlayer() {
        return own(terms.agentFees().forPlayer());
    }

    Money trainingOnTop() {
        return terms.price().levies().trainingOnTop()
                ? own(terms.price().levies().trainingCompensation())
                : Money.zero(currency());
    }

    /** The solidarity contribution that we pay on top of these payments; each share is rounded by itself. */
    Money solidarityOnTop(List<Payment> payments) {
        if (!terms.price().levies().solidarityOnTop()) {
            return Money.zero(currency());
        }
        BigDecimal share = basis.rules().solidarityShare(terms.starts());
        return sum(payments.stream()
                .map(payment -> Money.nearest(payment.amount().amount().multiply(share), currency()))
                .toList());
    }

    List<Payment> purchasePayments() {
        Optional<LocalDate> afterLoan = terms.price().loan().map(Loan::dayAfter);
        Optional<Purchase> purchase = terms.price().purchase();
        if (afterLoan.isEmpty() || purchase.isEmpty()) {
            return List.of();
        }
        return purchase.get().payments(afterLoan.get()).stream()
                .map(part -> payment(Payment.For.PURCHASE_PRICE, part))
                .toList();
    }

    /** What our agents get where no cost of a transfer takes it up: it is then a cost of the year of registration. */
    Money agentExpensed(Scenario scenario) {
        return booking.boughtFromDayOne(scenario) ? Money.zero(currency()) : agentForClub();
    }

    Payment addOn(AddOn addOn) {
        return new Payment(Payment.For.ADD_ON, addOn.expectedOn().orElse(terms.starts()), own(addOn.cap()));
    }

    Money total(List<Payment> payments) {
        return sum(payments.stream().map(Payment::amount).toList());
    }

    private Payment payment(Payment.For of, Instalment part) {
        return new Payment(of, part.due(), own(part.amount()));
    }

    private Money sum(List<Money> amounts) {
        return Money.sum(currency(), amounts.stream());
    }

    private Money own(Money amount) {
        return terms.denomination().inOwn(amount);
    }
}
