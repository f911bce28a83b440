package club.mercato.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words are kept as they were, and sums are said short without being rounded. */
class WordTest {

    private final Phrasebook english = new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC);

    @Test
    void everyWordIsReadAsItWasWritten() {
        Money money = new Money(new BigDecimal("-1234.50"), Currency.getInstance("EUR"));
        Word said = new Word.Said(new Sentence(
                "terms.line.paidOn", List.of(new Word.Sum(money), new Word.Day(LocalDate.of(2025, 7, 1)))));

        assertThat(Stream.of(
                        said,
                        new Word.Brief(money),
                        new Word.Number(new BigDecimal("12.50")),
                        new Word.Number(new BigDecimal("100"))))
                .allSatisfy(word -> assertThat(Word.read(word.written())).isEqualTo(word));
        assertThatThrownBy(() -> Money.read("EUR")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sumsInShortAreExact() {
        assertThat(Stream.of("40000000", "32250000", "28125000", "900000", "0", "1234567.89", "999999.99", "28125001")
                        .map(amount -> english.briefly(new Money(new BigDecimal(amount), Currency.getInstance("EUR")))))
                .containsExactly(
                        "40.0m", "32.25m", "28.125m", "900k", "0", "1,234,567.89", "999,999.99", "28,125,001.00");
    }

    @Test
    void halfACentGoesAwayFromZero() {
        Currency eur = Currency.getInstance("EUR");

        assertThat(Money.nearest(new BigDecimal("0.005"), eur)).isEqualTo(new Money(new BigDecimal("0.01"), eur));
        assertThat(Money.nearest(new BigDecimal("-0.005"), eur)).isEqualTo(new Money(new BigDecimal("-0.01"), eur));
        assertThat(Money.nearest(new BigDecimal("0.0049"), eur)).isEqualTo(Money.zero(eur));
        assertThat(Money.nearest(new BigDecimal("10.5"), Currency.getInstance("JPY")))
                .isEqualTo(Money.of(11, "JPY"));
    }
}
