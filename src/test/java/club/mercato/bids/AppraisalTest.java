package club.mercato.bids;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Money;
import org.junit.jupiter.api.Test;

/** What decides who has to approve: worked by hand. */
class AppraisalTest {

    @Test
    void anAddOnCountsByItsLikelihoodAndAtMostWhole() {
        assertThat(Appraisal.of(Offered.withAddOn(40_000_000, 6_000_000)))
                .isEqualTo(new Sums(euros(40_000_000), euros(43_000_000), euros(46_000_000), euros(46_000_000)));
    }

    @Test
    void aFreeTransferHasNoPriceButItCosts() {
        // three years at six million
        assertThat(Appraisal.of(Offered.free(6_000_000)))
                .isEqualTo(new Sums(euros(0), euros(0), euros(0), euros(18_000_000)));
    }

    private static Money euros(long units) {
        return Money.of(units, "EUR");
    }
}
