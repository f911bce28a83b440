package club.mercato.bids.ui;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.figures.Basis;
import club.mercato.figures.FigureRules;
import club.mercato.figures.Figures;
import club.mercato.figures.SquadCost;
import club.mercato.figures.SquadCost.Baseline;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.rules.Rules;
import club.mercato.terms.Deal;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The squad cost ratio in words: a club at 60 %, and twenty million over four years from July 2025 on. */
class RatioWordsTest {

    private final RatioWords words = new RatioWords(new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC));

    @Test
    void beforeTheYearOfSigningAndTheFirstFullYear() {
        assertThat(words.course(cost(100, "8000000"))).isEqualTo("60.0 % → 63.5 % → 67.0 %");
    }

    @Test
    void theLimitIsSaidWithWhatEverythingComesTo() {
        assertThat(words.beside(cost(100, "8000000")))
                .isEqualTo("Before → 2025 → 2026; if everything falls due 60.0 % → 64.5 % → 69.0 %."
                        + " Limit 70 % (UEFA).");
    }

    @Test
    void pastTheLimitItSaysSo() {
        assertThat(words.beside(cost(100, "16000000"))).endsWith("71.0 %. Over the limit of 70 % (UEFA).");
    }

    @Test
    void withoutABaseThereIsNoRatio() {
        assertThat(words.course(cost(0, "8000000"))).isEqualTo("– → – → –");
    }

    private static SquadCost cost(long revenue, String addOn) {
        Figures figures = Figures.of(
                Deal.permanent("20000000", 4)
                        .wage("2000000")
                        .once("a title", addOn, 50)
                        .terms(),
                Basis.usual(FigureRules.of(Rules.book())));
        return figures.squadCost(new Baseline(millions(50), millions(10), millions(0), millions(revenue), millions(0)));
    }

    private static Money millions(long millions) {
        return Money.of(millions * 1_000_000, "EUR");
    }
}
