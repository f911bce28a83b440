package club.mercato.print;

import club.mercato.kernel.Money;
import club.mercato.print.Report.Cell;
import club.mercato.print.Report.Column;
import club.mercato.print.Report.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a sheet (ISO/IEC 29500): a tab for each section, amounts as numbers with all their decimals, days as days,
 * and no text that could be a formula.
 */
public final class ReportSheet {

    private static final String GROUND = "EDEBE6";
    private static final int WIDEST = 80;
    private static final int LONGEST_NAME = 31;

    private ReportSheet() {}

    public static byte[] of(Report report) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Mercato", "1.0")) {
            workbook.properties().setTitle(report.title());
            report.sections().forEach(section -> fill(workbook.newWorksheet(tab(section)), report, section));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    /** A tab's name has no such signs, and no more than 31. */
    private static String tab(Section section) {
        String allowed = section.name().replaceAll("[\\\\/?*\\[\\]:]", " ");
        return allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
    }

    private static void fill(Worksheet sheet, Report report, Section section) {
        int row = 0;
        sheet.value(row, 0, Harmless.of(report.title()));
        sheet.style(row, 0).bold().fontSize(14).set();
        for (String fact : report.facts()) {
            row++;
            sheet.value(row, 0, Harmless.of(fact));
        }
        row += 2;
        List<Column> columns = section.columns();
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            sheet.value(row, place, Harmless.of(column.label()));
            sheet.style(row, place)
                    .bold()
                    .fillColor(GROUND)
                    .horizontalAlignment(column.figures() ? "right" : "left")
                    .set();
            sheet.width(
                    place,
                    Math.min(WIDEST, Math.max(column.width(), column.label().length() + 2)));
        }
        sheet.freezePane(0, row + 1);
        for (List<Cell> cells : section.rows()) {
            row++;
            for (int place = 0; place < cells.size(); place++) {
                put(sheet, row, place, cells.get(place));
            }
        }
        if (section.rows().isEmpty()) {
            sheet.value(row + 1, 0, Harmless.of(section.none()));
        }
    }

    private static void put(Worksheet sheet, int row, int place, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> {
                if (!text.isEmpty()) {
                    sheet.value(row, place, Harmless.of(text));
                    sheet.style(row, place)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
            case Cell.Amount(var money) -> {
                sheet.value(row, place, money.amount());
                format(sheet, row, place, money(money));
            }
            case Cell.Count(var value) -> {
                sheet.value(row, place, value);
                format(sheet, row, place, value.scale() > 0 ? "0." + "0".repeat(value.scale()) : "0");
            }
            case Cell.Day(var day) -> {
                sheet.value(row, place, day);
                format(sheet, row, place, "d mmm yyyy");
            }
            case Cell.Moment(var at) -> {
                sheet.value(row, place, at);
                format(sheet, row, place, "d mmm yyyy hh:mm");
            }
        }
    }

    private static void format(Worksheet sheet, int row, int place, String format) {
        sheet.style(row, place).format(format).verticalAlignment("top").set();
    }

    /** "EUR 40,000,000.00": a number, whose currency only its look says. */
    private static String money(Money money) {
        int decimals = money.amount().scale();
        return "\"" + money.currency().getCurrencyCode() + "\" #,##0"
                + (decimals > 0 ? "." + "0".repeat(decimals) : "");
    }
}
