package club.mercato.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of the worked bids are those that were worked out by hand, to the cent. */
class GoldenFiguresTest {

    static List<WorkedBid> bids() {
        return WorkedBid.all();
    }

    @ParameterizedTest
    @MethodSource("bids")
    void theFiguresAreThoseOfTheTable(WorkedBid bid) {
        assertThat(bid.asked()).isNotEmpty();
        assertThat(bid.answered()).isEqualTo(bid.asked());
    }

    @Test
    void theTableHasAtLeastThirtyBids() {
        assertThat(WorkedBid.all()).hasSizeGreaterThanOrEqualTo(30);
    }
}
