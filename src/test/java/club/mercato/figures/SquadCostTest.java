package club.mercato.figures;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.figures.SquadCost.Baseline;
import club.mercato.kernel.Money;
import club.mercato.rules.Rule;
import club.mercato.rules.Rules;
import club.mercato.terms.Deal;
import club.mercato.terms.Kind;
import club.mercato.terms.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the table of worked bids does not show of the ratio. */
class SquadCostTest {

    private static final Baseline CLUB = baseline(150, 60, 6, 330, -30);

    private final FigureRules rules = FigureRules.of(Rules.book());

    @Test
    void theLimitIsThatOfTheEndOfTheCalendarYear() {
        SquadCost cost = cost(Deal.permanent("40000000", 5).terms(), CLUB);

        assertThat(cost.limit(2023).flatMap(Rule::figure)).contains(new BigDecimal("90"));
        assertThat(cost.limit(2024).flatMap(Rule::figure)).contains(new BigDecimal("80"));
        assertThat(cost.limit(2025).flatMap(Rule::figure)).contains(new BigDecimal("70"));
        assertThat(rules.squadCostLimits(2026))
                .extracting(rule -> rule.id().value())
                .containsExactlyInAnyOrder("UEFA-SCR-70", "ENG-SCR-85");
        assertThat(rules.squadCostScope(2025)).contains(new BigDecimal("30000000"));
    }

    @Test
    void overTheLimitIsJudgedWithoutRounding() {
        SquadCost.Ratio atIt = new SquadCost.Ratio(euro("70"), euro("0"), euro("0"), euro("100"));
        SquadCost.Ratio justOver = new SquadCost.Ratio(euro("70.01"), euro("0"), euro("0"), euro("100.01"));

        assertThat(atIt.isOver(new BigDecimal("70"))).isFalse();
        assertThat(justOver.isOver(new BigDecimal("70"))).isTrue();
        assertThat(justOver.percent(1)).contains(new BigDecimal("70.0"));
    }

    @Test
    void withoutIncomeThereIsNoRatioAndEverythingIsOver() {
        SquadCost.Ratio none = cost(Deal.permanent("1", 5).terms(), baseline(150, 60, 6, 0, -30))
                .before();

        assertThat(none.percent(2)).isEmpty();
        assertThat(none.isOver(new BigDecimal("70"))).isTrue();
    }

    @Test
    void aLoanFeeLeavesTheThirtySixMonthsAfterThreeYears() {
        SquadCost cost = cost(
                Deal.of(Kind.LOAN).lent(LocalDate.of(2026, 6, 30), "6000000").terms(), CLUB);

        assertThat(cost.inYear(2027, Scenario.GUARANTEED).base()).isEqualTo(Money.of(318_000_000, "EUR"));
        assertThat(cost.inYear(2028, Scenario.GUARANTEED)).isEqualTo(cost.before());
    }

    private SquadCost cost(Terms terms, Baseline before) {
        return Figures.of(terms, Basis.usual(rules)).squadCost(before);
    }

    private static Baseline baseline(int pay, int amortisation, int agents, int revenue, int result) {
        return new Baseline(million(pay), million(amortisation), million(agents), million(revenue), million(result));
    }

    private static Money million(int amount) {
        return Money.of(amount * 1_000_000L, "EUR");
    }

    private static Money euro(String amount) {
        return Money.read("EUR " + amount);
    }
}
