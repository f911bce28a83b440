package club.mercato.terms;

import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * What must hold of terms. A refusal names the path of the field it lies in: {@code addOns[1].cap}; lists count from
 * nought.
 */
final class TermsRules {

    /** A thousand times the highest fee ever paid; more is a slip of zeros. */
    private static final BigDecimal HIGHEST_AMOUNT = new BigDecimal("1000000000000");

    private static final int LONGEST_CONTRACT_MONTHS = 120;
    private static final int RATE_DECIMALS = 10;

    private final Kind kind;
    private final Denomination money;
    private final LocalDate starts;
    private final List<Refused> refusals = new ArrayList<>();

    private TermsRules(Kind kind, Denomination money, LocalDate starts) {
        this.kind = kind;
        this.money = money;
        this.starts = starts;
    }

    /** All that is not in order, in the order of the form. */
    static List<Refused> refusals(
            Kind kind,
            Denomination denomination,
            LocalDate starts,
            Price price,
            Contract contract,
            AgentFees agentFees,
            Clauses clauses) {
        TermsRules rules = new TermsRules(kind, denomination, starts);
        rules.denomination();
        rules.fee(price);
        rules.loan(price);
        rules.purchase(price);
        rules.swapped(price);
        rules.addOns(price.addOns());
        rules.price("levies.trainingCompensation", price.levies().trainingCompensation(), 0);
        rules.contract(contract, price);
        Currency paidIn = contract.yearlyWage().currency();
        rules.pay("agentFees.forClub", agentFees.forClub(), paidIn);
        rules.pay("agentFees.forPlayer", agentFees.forPlayer(), paidIn);
        rules.clauses(clauses);
        return List.copyOf(rules.refusals);
    }

    private void denomination() {
        require(
                money.isForeign() == money.rate().isPresent(),
                "rate",
                money.isForeign()
                        ? Sentence.of("terms.refused.noRate", code(money.currency()), code(money.own()))
                        : Sentence.of("terms.refused.needlessRate", code(money.own())));
        money.rate().map(Denomination.Rate::rate).ifPresent(rate -> {
            require(rate.signum() > 0, "rate", "terms.refused.rateNotPositive");
            require(
                    rate.scale() <= RATE_DECIMALS && rate.compareTo(HIGHEST_AMOUNT) < 0,
                    "rate",
                    "terms.refused.rateUnlikely");
        });
    }

    private void fee(Price price) {
        List<Instalment> instalments = price.instalments();
        require(!kind.needsFee() || !instalments.isEmpty(), "fee", "terms.refused.noFee");
        require(
                kind.mayHaveFee() || instalments.isEmpty(),
                "fee",
                kind.isLoan() ? Sentence.of("terms.refused.loanHasNoFee") : Sentence.of("terms.refused.freeHasNoFee"));
        instalments("instalments", instalments);
    }

    private void instalments(String path, List<Instalment> instalments) {
        require(instalments.size() <= Terms.MOST_INSTALMENTS, path, atMost(Terms.MOST_INSTALMENTS));
        for (int index = 0; index < instalments.size(); index++) {
            price(path + "[" + index + "].amount", instalments.get(index).amount(), 1);
        }
    }

    private void loan(Price price) {
        require(
                kind.isLoan() == price.loan().isPresent(),
                "loan",
                kind.isLoan() ? Sentence.of("terms.refused.noLoan") : Sentence.of("terms.refused.noLoanKind"));
        price.loan().ifPresent(loan -> {
            require(!loan.until().isBefore(starts), "loan.until", "terms.refused.endsBeforeItStarts");
            price("loan.fee", loan.fee(), 0);
        });
    }

    private void purchase(Price price) {
        require(
                kind.isLoanThenPurchase() == price.purchase().isPresent(),
                "purchase",
                kind.isLoanThenPurchase()
                        ? Sentence.of("terms.refused.noPurchase")
                        : Sentence.of("terms.refused.noPurchaseKind"));
        price.purchase().ifPresent(purchase -> {
            price("purchase.price", purchase.price(), 1);
            instalments("purchase.instalments", purchase.instalments());
            addUp("purchase.instalments", purchase.instalments(), purchase.price());
            condition(purchase);
        });
    }

    private void condition(Purchase purchase) {
        boolean conditional = kind == Kind.LOAN_WITH_CONDITIONAL_OBLIGATION;
        text("purchase.condition", purchase.condition(), conditional);
        require(!conditional || purchase.likelihood().isPresent(), "purchase.likelihood", "terms.refused.noLikelihood");
        require(conditional || !purchase.virtuallyCertain(), "purchase.virtuallyCertain", "terms.refused.notUncertain");
        require(
                kind != Kind.LOAN_WITH_OBLIGATION || purchase.condition().isEmpty(),
                "purchase.condition",
                "terms.refused.unconditional");
        require(
                kind != Kind.LOAN_WITH_OBLIGATION || purchase.likelihood().isEmpty(),
                "purchase.likelihood",
                "terms.refused.notUncertain");
    }

    private void swapped(Price price) {
        boolean swap = kind == Kind.SWAP;
        require(
                swap == price.swapped().isPresent(),
                "swapped",
                swap ? Sentence.of("terms.refused.noSwapped") : Sentence.of("terms.refused.noSwapKind"));
        price.swapped().ifPresent(player -> {
            text("swapped.player", player.player(), true);
            price("swapped.agreedValue", player.agreedValue(), 0);
            price("swapped.bookValue", player.bookValue(), 0);
        });
    }

    private void addOns(List<AddOn> addOns) {
        require(addOns.size() <= Terms.MOST_ADD_ONS, "addOns", atMost(Terms.MOST_ADD_ONS));
        for (int index = 0; index < addOns.size(); index++) {
            AddOn addOn = addOns.get(index);
            String path = "addOns[" + index + "].";
            text(path + "condition", addOn.condition(), true);
            if (price(path + "amount", addOn.amount(), 1) && price(path + "cap", addOn.cap(), 1)) {
                require(
                        addOn.cap().compareTo(addOn.amount()) >= 0,
                        path + "cap",
                        Sentence.of("terms.refused.capBelowAmount", new Word.Sum(addOn.amount())));
                require(
                        addOn.perOccurrence() || addOn.cap().equals(addOn.amount()),
                        path + "cap",
                        "terms.refused.onceHasNoCap");
            }
        }
    }

    private void contract(Contract contract, Price price) {
        boolean lent = kind == Kind.LOAN;
        require(
                lent == contract.length().isEmpty(),
                "contract.length",
                lent ? Sentence.of("terms.refused.loanIsItsContract") : Sentence.of("terms.refused.noLength"));
        contract.length().ifPresent(length -> {
            LocalDate first = price.boughtOn(kind, starts).orElse(starts);
            int months = length.monthsFrom(first);
            require(months > 0, "contract.length", "terms.refused.endsBeforeItStarts");
            LocalDate last = length.lastDayFrom(first);
            require(
                    price.loan().filter(loan -> last.isBefore(loan.until())).isEmpty(),
                    "contract.length",
                    "terms.refused.endsBeforeTheLoan");
            require(
                    months <= LONGEST_CONTRACT_MONTHS,
                    "contract.length",
                    Sentence.of("terms.refused.tooManyYears", new Word.Count(LONGEST_CONTRACT_MONTHS / 12)));
        });
        Currency paidIn = contract.yearlyWage().currency();
        require(
                paidIn.equals(money.currency()) || paidIn.equals(money.own()),
                "contract.yearlyWage",
                Sentence.of("terms.refused.otherCurrency", code(money.own())));
        pay("contract.yearlyWage", contract.yearlyWage(), paidIn);
        pay("contract.signingOnFee", contract.signingOnFee(), paidIn);
    }

    private void clauses(Clauses clauses) {
        clauses.sellOn().ifPresent(sellOn -> {
            require(!sellOn.share().isZero(), "sellOn.share", "terms.refused.noShare");
            text("sellOn.base", sellOn.base(), sellOn.of() == Clauses.SellOn.Of.PROFIT);
        });
        clauses.buyBack().ifPresent(buyBack -> {
            price("buyBack.price", buyBack.price(), 1);
            require(!buyBack.until().isBefore(buyBack.from()), "buyBack.until", "terms.refused.endsBeforeItStarts");
        });
    }

    /** Instalments of which there are any are exactly the sum. */
    private void addUp(String path, List<Instalment> instalments, Money sum) {
        if (instalments.isEmpty()
                || instalments.stream()
                        .anyMatch(part -> !part.amount().currency().equals(sum.currency()))) {
            return;
        }
        Money total = Money.sum(sum.currency(), instalments.stream().map(Instalment::amount));
        require(
                total.equals(sum),
                path,
                Sentence.of("terms.refused.doNotAddUp", new Word.Sum(total), new Word.Sum(sum)));
    }

    private void text(String path, String text, boolean needed) {
        require(!needed || !text.isEmpty(), path, "terms.refused.noText");
        require(text.length() <= Terms.LONGEST_TEXT, path, atMostCharacters());
    }

    /**
     * An amount of the price.
     *
     * @param least 0 where it may be nothing, 1 where it may not
     */
    private boolean price(String path, Money amount, int least) {
        boolean ours = amount.currency().equals(money.currency());
        require(ours, path, Sentence.of("terms.refused.otherCurrency", code(money.currency())));
        return inRange(path, amount, least) && ours;
    }

    private void pay(String path, Money amount, Currency paidIn) {
        require(amount.currency().equals(paidIn), path, Sentence.of("terms.refused.otherCurrency", code(paidIn)));
        inRange(path, amount, 0);
    }

    private boolean inRange(String path, Money amount, int least) {
        boolean enough = amount.amount().signum() >= least;
        require(enough, path, least > 0 ? "terms.refused.nothing" : "terms.refused.negative");
        boolean likely = amount.amount().compareTo(HIGHEST_AMOUNT) < 0;
        require(likely, path, "terms.refused.tooMuch");
        return enough && likely;
    }

    private void require(boolean holds, String path, String otherwise) {
        require(holds, path, Sentence.of(otherwise));
    }

    private void require(boolean holds, String path, Sentence otherwise) {
        if (!holds) {
            refusals.add(Refused.lacking(new Refused.Datum(path), otherwise));
        }
    }

    private static Sentence atMost(int number) {
        return Sentence.of("terms.refused.tooMany", new Word.Count(number));
    }

    private static Sentence atMostCharacters() {
        return Sentence.of("terms.refused.tooLong", new Word.Count(Terms.LONGEST_TEXT));
    }

    private static Word code(Currency currency) {
        return new Word.Text(currency.getCurrencyCode());
    }
}
