package club.mercato.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single cells say. */
class CellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000-07-21|2000-07-21",
                "2000-07-21 00:00:00|2000-07-21",
                "21/07/2000|2000-07-21",
                "07/21/2000|2000-07-21",
                "21.07.2000|2000-07-21",
                "03.04.2000|2000-04-03",
                "04/04/2000|2000-04-04",
                "Jul 21, 2000|2000-07-21",
                "Jul 21, 2000 (26)|2000-07-21",
                "21 July 2000|2000-07-21",
            })
    void aDayIsReadInAnyFormThatCanOnlyMeanOne(String cell, LocalDate day) throws Unreadable {
        assertThat(Cells.day("date_of_birth", cell)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2000|dayAmbiguous",
                "2000-02-30|noSuchDay",
                "31/02/2000|noSuchDay",
                "13/13/2000|noSuchDay",
                "21/07/00|dayUnreadable",
                "2000|dayUnreadable",
                "Foo 21, 2000|dayUnreadable",
                "tomorrow|dayUnreadable",
            })
    void aDayThatIsNoneOrTwoIsRefused(String cell, String reason) {
        assertThatThrownBy(() -> Cells.day("date_of_birth", cell)).hasMessageEndingWith(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200000000|200000000",
                "200000000.0|200000000",
                "€2.00m|2000000",
                "€910Th.|910000",
                "€500k|500000",
                "1,5 Mio. €|1500000",
                "€1.20bn|1200000000",
                "1.500.000|1500000",
                "EUR 1,500,000|1500000",
                "0|0",
            })
    void aValueIsReadInEuros(String cell, BigDecimal euros) throws Unreadable {
        assertThat(Objects.requireNonNull(Cells.euros(cell)).amount()).isEqualByComparingTo(euros);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500|valueAmbiguous",
                "-5|valueNegative",
                "€-2.00m|valueNegative",
                "£2m|valueUnreadable",
                "Loan fee:€1.00m|valueUnreadable",
                "free transfer|valueUnreadable",
                "1,2,3|valueUnreadable",
            })
    void aValueThatIsNoneOrTwoIsRefused(String cell, String reason) {
        assertThatThrownBy(() -> Cells.euros(cell)).hasMessageEndingWith(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "NA", "n/a", "null"})
    void whatAFileDoesNotKnowIsNothing(String cell) throws Unreadable {
        assertThat(Cells.text(cell)).isNull();
        assertThat(Cells.day("date_of_birth", cell)).isNull();
        assertThat(Cells.euros(cell)).isNull();
        assertThat(Cells.centimetres(cell)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"195|195", "195 cm|195", "195.0|195", "1.95|195", "1,95 m|195"})
    void aHeightIsReadInCentimetres(String cell, int centimetres) throws Unreadable {
        assertThat(Cells.centimetres(cell)).isEqualTo(centimetres);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MÃ¼ller", "Ã˜degaard", "JoÃ£o FÃ©lix", "ÄŒech"})
    void garbledNamesAreRecognised(String name) {
        assertThatThrownBy(() -> Cells.text(name)).hasMessageEndingWith("mojibake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller", "São João", "ÁÉÍ", "Ødegaard", "Đurić", "Æther", "JOÃO", "Ñíguez", "O’Riley"})
    void honestNamesAreNot(String name) throws Unreadable {
        assertThat(Cells.text(name)).isEqualTo(name);
    }

    @Test
    void anIdThatASpreadsheetMadeANumberOfIsTheSameId() {
        assertThat(Cells.id("418560.0")).isEqualTo("418560");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void formulasAreMadeHarmlessAndWholeAgain(String cell) {
        assertThat(Harmless.cell(cell)).isEqualTo("'" + cell);
        assertThat(Harmless.undone(Harmless.cell(cell))).isEqualTo(cell);
        assertThat(Harmless.cell("O'Neil")).isEqualTo("O'Neil");
    }
}
