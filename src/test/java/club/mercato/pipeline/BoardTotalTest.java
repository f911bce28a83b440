package club.mercato.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the cards of a column come to. */
class BoardTotalTest {

    @Test
    void aGuaranteedPriceStandsInThePlaceOfTheMarketValue() {
        BoardTotal total = BoardTotal.of(
                List.of(card(euros(8), euros(11)), card(euros(5), null), card(null, euros(2)), card(null, null)));

        assertThat(total.parts()).containsExactly(new BoardTotal.Part(euros(18), 3));
        assertThat(total.byPrice()).isEqualTo(2);
        assertThat(total.byValue()).isEqualTo(1);
    }

    @Test
    void currenciesAreNeverAddedAndTheOneOfMostCardsStandsFirst() {
        BoardTotal total = BoardTotal.of(List.of(
                card(Money.of(90_000_000, "GBP"), null),
                card(euros(8), null),
                card(euros(2), null),
                card(euros(4), Money.of(7_000_000, "USD"))));

        assertThat(total.parts())
                .containsExactly(
                        new BoardTotal.Part(euros(10), 2),
                        new BoardTotal.Part(Money.of(90_000_000, "GBP"), 1),
                        new BoardTotal.Part(Money.of(7_000_000, "USD"), 1));
    }

    @Test
    void columnsTogetherComeToWhatTheirCardsComeTo() {
        List<TargetCard> talks = List.of(card(Money.of(4_000_000, "GBP"), null), card(euros(8), null));
        List<TargetCard> bids = List.of(card(euros(3), Money.of(5_000_000, "GBP")), card(Money.of(1, "GBP"), null));

        assertThat(BoardTotal.ofAll(List.of(BoardTotal.of(talks), BoardTotal.of(bids))))
                .isEqualTo(BoardTotal.of(List.of(talks.getFirst(), talks.getLast(), bids.getFirst(), bids.getLast())));
        assertThat(BoardTotal.ofAll(List.of()).parts()).isEmpty();
    }

    private static TargetCard card(@Nullable Money value, @Nullable Money price) {
        return BoardSnapshotTest.worth(
                BoardSnapshotTest.card(Stage.BID, 1), Optional.ofNullable(value), Optional.ofNullable(price));
    }

    private static Money euros(long millions) {
        return Money.of(millions * 1_000_000, "EUR");
    }
}
