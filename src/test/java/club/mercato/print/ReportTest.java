package club.mercato.print;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.print.Report.Cell;
import club.mercato.print.Report.Column;
import club.mercato.print.Report.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The same rows on paper and in a sheet, each as what it is. */
class ReportTest {

    private static final Phrasebook PHRASES = new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC);

    private static final Report REPORT = new Report(
            "Bids of summer 2025",
            List.of("As of 24 Nov 2026"),
            List.of(
                    new Section(
                            "Bids: all/open",
                            List.of(
                                    Column.text("Player", 20),
                                    Column.figures("Guaranteed", 16),
                                    Column.figures("Fee", 16),
                                    Column.figures("Rate", 8),
                                    Column.text("On", 10),
                                    Column.text("At", 14)),
                            List.of(List.of(
                                    Cell.of("=Łukasz Świątek"),
                                    new Cell.Amount(money("40000000.01", "EUR")),
                                    new Cell.Amount(money("6400000000", "JPY")),
                                    new Cell.Count(new BigDecimal("1.1723")),
                                    new Cell.Day(LocalDate.of(2025, 8, 28)),
                                    new Cell.Moment(LocalDateTime.of(2025, 8, 28, 16, 2)))),
                            "No bids."),
                    new Section("Empty", List.of(Column.text("Player", 20)), List.of(), "No bids.")));

    @Test
    void aSheetHoldsExactNumbersDaysAndHarmlessText() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(ReportSheet.of(REPORT)), new ReadingOptions(true, true))) {
            List<Sheet> tabs = workbook.getSheets().toList();
            assertThat(tabs).extracting(Sheet::getName).containsExactly("Bids  all open", "Empty");
            List<Row> rows = tabs.getFirst().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Bids of summer 2025");
            Row row = rows.getLast();
            assertThat(row.getCellText(0)).isEqualTo("'=Łukasz Świątek");
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCell(1).getRawValue()).isEqualTo("40000000.01");
            assertThat(row.getCell(1).getDataFormatString()).isEqualTo("\"EUR\" #,##0.00");
            assertThat(row.getCell(2).getRawValue()).isEqualTo("6400000000");
            assertThat(row.getCell(2).getDataFormatString()).isEqualTo("\"JPY\" #,##0");
            assertThat(row.getCell(3).asNumber()).isEqualByComparingTo("1.1723");
            assertThat(row.getCell(4).asDate().toLocalDate()).isEqualTo("2025-08-28");
            assertThat(row.getCell(5).asDate()).isEqualTo("2025-08-28T16:02");
            assertThat(tabs.getLast().read().getLast().getCellText(0)).isEqualTo("No bids.");
        }
    }

    @Test
    void aPaperSaysTheSameInItsReadersWords() throws IOException {
        String text = Pdf.text(ReportPaper.of(REPORT, PHRASES));

        assertThat(text)
                .contains("Bids of summer 2025", "=Łukasz Świątek", "EUR 40,000,000.01", "JPY 6,400,000,000")
                .contains("28 Aug 2025", "No bids.", "Page 1");
    }

    @Test
    void theSameContentIsTheSameFile() {
        assertThat(ReportPaper.of(REPORT, PHRASES)).isEqualTo(ReportPaper.of(REPORT, PHRASES));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
