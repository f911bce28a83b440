package club.mercato.figures;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Money;
import club.mercato.rules.Rules;
import club.mercato.terms.AddOn;
import club.mercato.terms.Kind;
import club.mercato.terms.Loan;
import club.mercato.terms.Terms;
import club.mercato.terms.words.TermsChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every deal, tried on 10,000 of all kinds. */
class AnyDealTest {

    private static final int DEALS = 10_000;
    private static final long SEED = 20250701;

    private static final List<Terms> ALL =
            Stream.generate(new AnyDeal(SEED)::next).limit(DEALS).toList();

    private final FigureRules rules = FigureRules.of(Rules.book());

    @Test
    void totalsAreTheSumOfTheirPartsToTheCent() {
        for (Terms terms : ALL) {
            Figures figures = Figures.of(terms, Basis.usual(rules));
            Money fees = own(terms, terms.price().instalments().stream().map(part -> part.amount()))
                    .plus(own(terms, terms.price().loan().stream().map(Loan::fee)));
            Money caps = own(terms, terms.price().addOns().stream().map(AddOn::cap));
            Money price = own(
                    terms,
                    terms.price().purchase().stream()
                            .flatMap(purchase -> purchase.payments(terms.starts()).stream())
                            .map(part -> part.amount()));
            boolean certain = terms.kind() == Kind.LOAN_WITH_OBLIGATION;

            assertThat(figures.guaranteed()).as(terms.canonical()).isEqualTo(certain ? fees.plus(price) : fees);
            assertThat(figures.maximum())
                    .as(terms.canonical())
                    .isEqualTo(fees.plus(price).plus(caps));
            assertThat(figures.expected()).isBetween(figures.guaranteed(), figures.maximum());
            Money paid = own(
                    terms,
                    Stream.of(
                            terms.contract().signingOnFee(),
                            terms.agentFees().forClub(),
                            terms.agentFees().forPlayer()));
            Money onTop = figures.totalCommitment()
                    .minus(figures.maximum())
                    .minus(paid)
                    .minus(figures.wages(Scenario.MAXIMUM).total());
            Money training = terms.price().levies().trainingOnTop()
                    ? own(terms, Stream.of(terms.price().levies().trainingCompensation()))
                    : Money.zero(onTop.currency());
            assertThat(onTop.minus(training).amount())
                    .as(terms.canonical())
                    .isEqualByComparingTo(
                            terms.price().levies().solidarityOnTop()
                                    ? figures.payments(Scenario.MAXIMUM).stream()
                                            .map(payment -> payment.amount()
                                                    .amount()
                                                    .multiply(new BigDecimal("0.05"))
                                                    .setScale(2, RoundingMode.HALF_UP))
                                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    : BigDecimal.ZERO);
        }
    }

    @Test
    void seasonsAndYearsAddUpToTheWhole() {
        for (Terms terms : ALL) {
            for (AddOnPolicy policy : AddOnPolicy.values()) {
                Figures figures = Figures.of(terms, new Basis(rules, Month.JULY, policy));
                for (Scenario scenario : Scenario.values()) {
                    assertAddsUp(terms, figures.amortisation(scenario));
                    assertAddsUp(terms, figures.loanExpense(scenario));
                    assertAddsUp(terms, figures.wages(scenario));
                    assertThat(sum(figures.currency(), figures.cashBySeason(scenario).values().stream()))
                            .isEqualTo(scenario == Scenario.MAXIMUM ? figures.maximum() : figures.guaranteed());
                }
            }
        }
    }

    @Test
    void anExtensionLosesNothing() {
        for (Terms terms : ALL) {
            Schedule before = Figures.of(terms, Basis.usual(rules)).amortisation(Scenario.MAXIMUM);
            if (!before.total().isZero()) {
                LocalDate on = terms.boughtOn().orElseThrow().plusMonths(9);
                Schedule after = Figures.extended(before, on, on.plusYears(4), rules);

                assertThat(after.total()).as(terms.canonical()).isEqualTo(before.total());
                assertAddsUp(terms, after);
            }
        }
    }

    @Test
    void theDigestIsThatOfTheTermsAndOfNoOthers() {
        Map<String, Terms> byDigest = new HashMap<>();
        Set<Terms> known = new HashSet<>();
        for (Terms terms : ALL) {
            byDigest.put(terms.digest(), terms);
            known.add(terms);
            assertThat(Terms.read(terms.canonical())).isEqualTo(terms);
        }
        assertThat(byDigest).hasSameSizeAs(known);
        assertThat(new HashSet<>(byDigest.values()).equals(known)).isTrue();
    }

    @Test
    void whatDiffersHasALine() {
        for (int index = 1; index < ALL.size(); index++) {
            assertThat(TermsChange.between(ALL.get(index - 1), ALL.get(index))).isNotEmpty();
            assertThat(TermsChange.between(ALL.get(index), ALL.get(index))).isEmpty();
        }
    }

    private static void assertAddsUp(Terms terms, Schedule schedule) {
        for (Month starts : List.of(Month.JULY, Month.JANUARY)) {
            assertThat(sum(schedule.currency(), schedule.bySeason(starts).values().stream()))
                    .as(terms.canonical())
                    .isEqualTo(schedule.total());
        }
    }

    private static Money own(Terms terms, Stream<Money> amounts) {
        return sum(terms.denomination().own(), amounts.map(terms.denomination()::inOwn));
    }

    private static Money sum(Currency currency, Stream<Money> amounts) {
        return Money.sum(currency, amounts);
    }
}
