package club.mercato.figures;

import club.mercato.kernel.Money;
import club.mercato.terms.AddOn;
import club.mercato.terms.Clauses;
import club.mercato.terms.Deal;
import club.mercato.terms.Instalment;
import club.mercato.terms.Kind;
import club.mercato.terms.Levies;
import club.mercato.terms.Percent;
import club.mercato.terms.Purchase;
import club.mercato.terms.Terms;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;

/** Makes terms of every kind at random, with cents; the same seed makes the same ones. */
public final class AnyDeal {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final List<String> RATES = List.of("1.1725", "0.93333", "7.4512345678");

    private final Random random;

    public AnyDeal(long seed) {
        this.random = new Random(seed);
    }

    public Terms next() {
        Kind kind = one(List.of(Kind.values()));
        Deal deal = Deal.of(kind);
        if (random.nextInt(4) == 0) {
            deal.in(one(List.of("GBP", "USD", "CHF")), one(RATES));
        }
        LocalDate starts = FIRST_DAY.plusDays(random.nextInt(2000));
        deal.starting(starts);
        if (kind.needsFee() || kind == Kind.SWAP && random.nextBoolean()) {
            deal.paying(Instalment.splitIn(
                    1 + random.nextInt(5), sum(deal, 60_000_000), starts, Period.ofMonths(1 + random.nextInt(12))));
        }
        LocalDate lentUntil = starts.plusDays(27L + random.nextInt(400));
        if (kind.isLoan()) {
            deal.lent(lentUntil, amount(5_000_000), random.nextInt(101));
        }
        purchase(kind, deal, lentUntil);
        if (kind == Kind.SWAP) {
            deal.giving("A. Player " + random.nextInt(100), amount(9_000_000), amount(9_000_000));
        }
        for (int addOns = random.nextInt(4); addOns > 0; addOns--) {
            deal.with(addOn(deal, starts));
        }
        extras(deal);
        if (kind != Kind.LOAN) {
            if (random.nextBoolean()) {
                deal.years(2 + random.nextInt(6));
            } else {
                deal.until(lentUntil.plusDays(40L + random.nextInt(2500)));
            }
        }
        return deal.terms();
    }

    private void purchase(Kind kind, Deal deal, LocalDate lentUntil) {
        Money price = sum(deal, 40_000_000);
        Purchase later = switch (kind) {
            case LOAN_WITH_OPTION -> Purchase.option(price);
            case LOAN_WITH_OBLIGATION -> Purchase.obligation(price);
            case LOAN_WITH_CONDITIONAL_OBLIGATION -> {
                Purchase when = Purchase.obligationIf("he plays", price, percent());
                yield random.nextBoolean() ? when : when.asGoodAsCertain();
            }
            case LOAN, PERMANENT, RELEASE_CLAUSE, FREE_TRANSFER, SWAP -> null;
        };
        if (later != null) {
            deal.with(
                    random.nextBoolean()
                            ? later
                            : later.paid(
                                    Instalment.splitIn(1 + random.nextInt(4), price, lentUntil, Period.ofMonths(7))));
        }
    }

    private AddOn addOn(Deal deal, LocalDate starts) {
        Money amount = sum(deal, 3_000_000);
        AddOn addOn = random.nextBoolean()
                ? AddOn.once("condition " + random.nextInt(5), amount, percent())
                : AddOn.perOccurrence(
                        "condition " + random.nextInt(5), amount, amount.plus(sum(deal, 5_000_000)), percent());
        return random.nextBoolean() ? addOn : addOn.expectedOn(starts.plusDays(random.nextInt(2500)));
    }

    private void extras(Deal deal) {
        deal.wage(amount(9_000_000)).signingOn(amount(2_000_000)).agents(amount(3_000_000), amount(1_000_000));
        if (random.nextBoolean()) {
            deal.solidarityOnTop();
        }
        deal.training(one(List.of(Levies.Burden.values())), amount(500_000));
        if (random.nextInt(3) == 0) {
            deal.with(Clauses.NONE
                    .with(new Clauses.SellOn(percent(), one(List.of(Clauses.SellOn.Of.values())), "above the fee"))
                    .withMatchingRight());
        }
    }

    private Money sum(Deal deal, int most) {
        return deal.money(amount(most));
    }

    private String amount(int most) {
        return new BigDecimal(BigInteger.valueOf(1 + random.nextInt(most) * 100L + random.nextInt(100)), 2)
                .toPlainString();
    }

    private Percent percent() {
        return new Percent(new BigDecimal(BigInteger.valueOf(1 + random.nextInt(10_000)), 2));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
