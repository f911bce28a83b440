package club.mercato.bids;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.figures.Basis;
import club.mercato.figures.FigureRules;
import club.mercato.figures.Figures;
import club.mercato.kernel.Money;
import club.mercato.rules.Rules;
import club.mercato.terms.Terms;
import org.junit.jupiter.api.Test;

/** What decides who has to approve: worked by hand. */
class SumsTest {

    @Test
    void anAddOnCountsByItsLikelihoodAndAtMostWhole() {
        assertThat(sums(Offered.withAddOn(40_000_000, 6_000_000)))
                .isEqualTo(new Sums(euros(40_000_000), euros(43_000_000), euros(46_000_000), euros(46_000_000)));
    }

    @Test
    void aFreeTransferHasNoPriceButItCosts() {
        // three years at six million
        assertThat(sums(Offered.free(6_000_000))).isEqualTo(new Sums(euros(0), euros(0), euros(0), euros(18_000_000)));
    }

    private static Sums sums(Terms terms) {
        return Sums.of(Figures.of(terms, Basis.usual(FigureRules.of(Rules.book()))));
    }

    private static Money euros(long units) {
        return Money.of(units, "EUR");
    }
}
