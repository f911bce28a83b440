package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.print.Ink;
import club.mercato.print.Paper;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The minutes on paper. */
class MinutesPrint {

    private static final float[] WIDTHS = {22, 20, 18, 27, 13};

    private final MinutesWords words;

    MinutesPrint(MinutesWords words) {
        this.words = words;
    }

    byte[] file() {
        Phrasebook phrases = words.phrases();
        return Paper.across(
                        words.title(),
                        phrases.say("print.foot", words.title()),
                        number -> phrases.say("print.page", number))
                .printed(this::fill);
    }

    private void fill(Document document) {
        document.add(Paper.paragraph(words.title(), Ink.strong(20), 4));
        document.add(Paper.paragraph(words.when(), Ink.pale(10), 2));
        document.add(Paper.paragraph(words.present(), Ink.pale(10), 10));
        document.add(figures());
        if (!words.minutes().decided().isEmpty()) {
            document.add(table());
        }
        if (words.minutes().notDiscussed() > 0) {
            Paragraph rest = Paper.paragraph(words.notDiscussed(), Ink.pale(9), 0);
            rest.setSpacingBefore(12);
            document.add(rest);
        }
    }

    private PdfPTable figures() {
        List<MinutesWords.Figure> figures = words.figures();
        PdfPTable row = new PdfPTable(figures.size());
        row.setWidthPercentage(100);
        row.setSpacingAfter(14);
        figures.forEach(figure -> {
            PdfPCell cell = new PdfPCell();
            cell.setBorder(Rectangle.NO_BORDER);
            cell.addElement(Paper.paragraph(figure.number(), Ink.strong(15), 0));
            cell.addElement(Paper.paragraph(figure.label(), Ink.pale(9), 0));
            row.addCell(cell);
        });
        return row;
    }

    private PdfPTable table() {
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        words.columns().forEach(column -> table.addCell(Paper.cell(column, Ink.label(9))));
        words.rows().forEach(row -> {
            PdfPCell who = Paper.cell(row.name(), Ink.strong(9.5f));
            who.getPhrase().add(new Phrase("\n" + row.club(), Ink.pale(8.5f)));
            table.addCell(who);
            table.addCell(Paper.cell(row.need(), Ink.text(9)));
            table.addCell(Paper.cell(row.decision(), Ink.strong(9)));
            table.addCell(Paper.cell(row.note(), Ink.text(9)));
            table.addCell(Paper.cell(row.by(), Ink.pale(8.5f)));
        });
        return table;
    }
}
