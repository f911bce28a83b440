package club.mercato.bids.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums as people write them. */
class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40000000 | 40000000",
                "40,000,000 | 40000000",
                "40.000.000 | 40000000",
                "40 000 000.50 | 40000000.50",
                "40'000'000 | 40000000",
                "40,000,000.99 | 40000000.99",
                "40.000.000,99 | 40000000.99",
                "28.5m | 28500000",
                "28,5m | 28500000",
                "28.125 mio | 28125000",
                "900k | 900000",
                "900 K | 900000",
                "28,500 | 28500",
                "28.50 | 28.50",
                "12,5 | 12.5",
                ".5m | 500000",
                "0 | 0"
            })
    void whatPeopleWriteIsRead(String typed, BigDecimal read) {
        assertThat(TypedNumber.read(typed, '.'))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"28,500 | 28.5", "28.500 | 28500", "28,5 | 28.5"})
    void whereACommaPartsTheDecimalsAPointPartsTheThousands(String typed, BigDecimal read) {
        assertThat(TypedNumber.read(typed, ','))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "forty", "-5", "4,0,0", "1,00,000", "1.000,000,000", "5 %", "1e6", "m", "40m each"})
    void whatIsNoSumIsNotGuessed(String typed) {
        assertThat(TypedNumber.read(typed, '.')).isEmpty();
    }
}
