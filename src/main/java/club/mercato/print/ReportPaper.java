package club.mercato.print;

import club.mercato.kernel.Phrasebook;
import club.mercato.print.Report.Cell;
import club.mercato.print.Report.Column;
import club.mercato.print.Report.Section;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A report as PDF, A4 across. */
public final class ReportPaper {

    private static final float SIZE = 8.5f;

    private final Report report;
    private final Phrasebook phrases;

    private ReportPaper(Report report, Phrasebook phrases) {
        this.report = report;
        this.phrases = phrases;
    }

    public static byte[] of(Report report, Phrasebook phrases) {
        return new ReportPaper(report, phrases).printed();
    }

    private byte[] printed() {
        return Paper.across(
                        report.title(),
                        phrases.say("print.foot", report.title()),
                        number -> phrases.say("print.page", number))
                .printed(this::fill);
    }

    private void fill(Document document) {
        document.add(Paper.paragraph(report.title(), Ink.strong(20), 4));
        report.facts().forEach(fact -> document.add(Paper.paragraph(fact, Ink.pale(10), 1)));
        report.sections().forEach(section -> {
            Paragraph name = Paper.paragraph(section.name(), Ink.strong(11), 4);
            name.setSpacingBefore(16);
            name.setKeepTogether(true);
            document.add(name);
            document.add(
                    section.rows().isEmpty() ? Paper.paragraph(section.none(), Ink.pale(SIZE), 0) : table(section));
        });
    }

    private PdfPTable table(Section section) {
        List<Column> columns = section.columns();
        float[] widths = new float[columns.size()];
        for (int place = 0; place < widths.length; place++) {
            widths[place] = columns.get(place).width();
        }
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        columns.forEach(column -> table.addCell(aligned(Paper.cell(column.label(), Ink.label(SIZE - 0.5f)), column)));
        section.rows().forEach(row -> {
            for (int place = 0; place < row.size(); place++) {
                PdfPCell cell = Paper.cell(said(row.get(place)), place == 0 ? Ink.strong(SIZE) : Ink.text(SIZE));
                table.addCell(aligned(cell, columns.get(place)));
            }
        });
        return table;
    }

    private static PdfPCell aligned(PdfPCell cell, Column column) {
        if (column.figures()) {
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        }
        cell.setBorder(Rectangle.BOTTOM);
        return cell;
    }

    private String said(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Amount(var money) -> phrases.exactly(money);
            case Cell.Count(var value) -> value.toPlainString();
            case Cell.Day(var day) -> phrases.fullDay(day);
            case Cell.Moment(var at) ->
                phrases.fullDay(at.toLocalDate()) + " "
                        + at.toLocalTime().withSecond(0).withNano(0);
        };
    }
}
