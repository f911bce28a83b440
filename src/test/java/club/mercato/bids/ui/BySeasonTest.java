package club.mercato.bids.ui;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.bids.ui.BySeason.Course;
import club.mercato.figures.Basis;
import club.mercato.figures.FigureRules;
import club.mercato.figures.Figures;
import club.mercato.figures.Scenario;
import club.mercato.figures.Season;
import club.mercato.kernel.Money;
import club.mercato.rules.Rules;
import club.mercato.terms.Deal;
import club.mercato.terms.Instalment;
import club.mercato.terms.Kind;
import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an offer costs season by season is what it costs. */
class BySeasonTest {

    @Test
    void theSeasonsAddUpToTheWholeInEachCourse() {
        Money fee = Money.of(10_000_000, "EUR");
        Figures figures = figures(Deal.of(Kind.PERMANENT)
                .starting(LocalDate.of(2026, 1, 14))
                .paying(Instalment.splitIn(3, fee, LocalDate.of(2026, 1, 14), Period.ofYears(1)))
                .once("a title", "1000000", 50)
                .years(3)
                .wage("3333333.33")
                .terms());
        BySeason seasons = BySeason.of(figures);

        assertThat(seasons.seasons()).extracting(Season::label).containsExactly("25/26", "26/27", "27/28", "28/29");
        assertThat(sum(seasons.line(Course.CASH).guaranteed())).isEqualTo(figures.guaranteed());
        assertThat(sum(seasons.line(Course.CASH).maximum())).isEqualTo(figures.maximum());
        assertThat(sum(seasons.line(Course.AMORTISATION).guaranteed()))
                .isEqualTo(figures.capitalisedCost(Scenario.GUARANTEED));
        assertThat(sum(seasons.line(Course.COST).guaranteed()))
                .isEqualTo(figures.capitalisedCost(Scenario.GUARANTEED)
                        .plus(figures.wages(Scenario.GUARANTEED).total()));
        assertThat(seasons.line(Course.LOAN).isNothing()).isTrue();
    }

    @Test
    void aWholeSeasonIsWhatTheFirstOneOfAWinterSigningIsNot() {
        Figures figures = figures(Deal.permanent("36000000", 3)
                .starting(LocalDate.of(2026, 1, 14))
                .terms());

        assertThat(BySeason.of(figures).line(Course.AMORTISATION).guaranteed().getFirst())
                .isEqualTo(Money.of(6_000_000, "EUR"));
        assertThat(BySeason.fullSeason(figures, Scenario.GUARANTEED)).contains(Money.of(12_000_000, "EUR"));
    }

    @Test
    void nothingIsAmortisedOfAMereLoan() {
        Figures figures = figures(
                Deal.of(Kind.LOAN).lent(LocalDate.of(2026, 6, 30), "6000000").terms());

        assertThat(BySeason.fullSeason(figures, Scenario.MAXIMUM)).isEmpty();
        assertThat(sum(BySeason.of(figures).line(Course.LOAN).guaranteed())).isEqualTo(Money.of(6_000_000, "EUR"));
    }

    private static Figures figures(Terms terms) {
        return Figures.of(terms, Basis.usual(FigureRules.of(Rules.book())));
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts.getFirst().currency(), amounts.stream());
    }
}
