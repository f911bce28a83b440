package club.mercato.meeting.ui;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** The minutes on paper: A4 across, the screens' own letters embedded, so that every name prints as it is written. */
class MinutesPrint {

    private static final float MARGIN = 42;
    private static final float[] WIDTHS = {22, 20, 18, 27, 13};
    private static final Color INK = new Color(0x1B, 0x1A, 0x17);
    private static final Color INK_3 = new Color(0x66, 0x62, 0x59);
    private static final Color LINE = new Color(0xE0, 0xDD, 0xD6);

    private static final BaseFont REGULAR = load("inter-regular.ttf");
    private static final BaseFont SEMIBOLD = load("inter-semibold.ttf");

    private final MinutesWords words;

    MinutesPrint(MinutesWords words) {
        this.words = words;
    }

    byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN + 12)) {
            PdfWriter.getInstance(document, file).setPageEvent(new PageNumbers());
            document.addTitle(words.title());
            document.open();
            document.add(paragraph(words.title(), font(SEMIBOLD, 20, INK), 4));
            document.add(paragraph(words.when(), font(REGULAR, 10, INK_3), 2));
            document.add(paragraph(words.present(), font(REGULAR, 10, INK_3), 10));
            document.add(figures());
            if (!words.minutes().decided().isEmpty()) {
                document.add(table());
            }
            if (words.minutes().notDiscussed() > 0) {
                Paragraph rest = paragraph(words.notDiscussed(), font(REGULAR, 9, INK_3), 0);
                rest.setSpacingBefore(12);
                document.add(rest);
            }
        }
        return file.toByteArray();
    }

    private PdfPTable figures() {
        List<MinutesWords.Figure> figures = words.figures();
        PdfPTable row = new PdfPTable(figures.size());
        row.setWidthPercentage(100);
        row.setSpacingAfter(14);
        figures.forEach(figure -> {
            PdfPCell cell = new PdfPCell();
            cell.setBorder(Rectangle.NO_BORDER);
            cell.addElement(paragraph(figure.number(), font(SEMIBOLD, 15, INK), 0));
            cell.addElement(paragraph(figure.label(), font(REGULAR, 9, INK_3), 0));
            row.addCell(cell);
        });
        return row;
    }

    private PdfPTable table() {
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        words.columns().forEach(column -> table.addCell(cell(column, font(SEMIBOLD, 9, INK_3))));
        words.rows().forEach(row -> {
            PdfPCell who = cell(row.name(), font(SEMIBOLD, 9.5f, INK));
            who.getPhrase().add(new Phrase("\n" + row.club(), font(REGULAR, 8.5f, INK_3)));
            table.addCell(who);
            table.addCell(cell(row.need(), font(REGULAR, 9, INK)));
            table.addCell(cell(row.decision(), font(SEMIBOLD, 9, INK)));
            table.addCell(cell(row.note(), font(REGULAR, 9, INK)));
            table.addCell(cell(row.by(), font(REGULAR, 8.5f, INK_3)));
        });
        return table;
    }

    private static PdfPCell cell(String text, Font font) {
        Phrase phrase = new Phrase(font.getSize() * 1.35f);
        phrase.add(new Phrase(text, font));
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(6);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(10);
        return cell;
    }

    private static Paragraph paragraph(String text, Font font, float after) {
        Paragraph paragraph = new Paragraph(font.getSize() * 1.35f, text, font);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static Font font(BaseFont base, float size, Color colour) {
        return new Font(base, size, Font.NORMAL, colour);
    }

    private static BaseFont load(String name) {
        try (InputStream file = MinutesPrint.class.getResourceAsStream("/fonts/" + name)) {
            byte[] letters = Objects.requireNonNull(file, name).readAllBytes();
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, letters, null);
        } catch (IOException | DocumentException damaged) {
            throw new UncheckedIOException("The font %s cannot be read".formatted(name), asIo(damaged));
        }
    }

    private static IOException asIo(Exception damaged) {
        return damaged instanceof IOException io ? io : new IOException(damaged);
    }

    /** "3" at the foot of each page, after whose minutes it is. */
    private final class PageNumbers extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            Font font = font(REGULAR, 8.5f, INK_3);
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_LEFT,
                    new Phrase(words.phrases().say("meeting.print.foot", words.title()), font),
                    document.left(),
                    MARGIN - 10,
                    0);
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_RIGHT,
                    new Phrase(words.phrases().say("meeting.print.page", document.getPageNumber()), font),
                    document.right(),
                    MARGIN - 10,
                    0);
        }
    }
}
