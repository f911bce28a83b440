package club.mercato.print;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A PDF on A4. The same content makes the same bytes: it carries no date of its making, so what was looked at before is
 * what is kept.
 *
 * @param title what programs that show it call it
 * @param foot  stands at the left of each page's foot
 * @param pages what stands at the right of the foot of the page with this number, from 1
 */
public record Paper(Rectangle size, float margin, String title, String foot, IntFunction<String> pages) {

    private static final float NARROW = 42;
    private static final float WIDE = 64;
    private static final float LEADING = 1.35f;
    private static final float FOOT_SIZE = 8;

    /** For tables. */
    public static Paper across(String title, String foot, IntFunction<String> pages) {
        return new Paper(PageSize.A4.rotate(), NARROW, title, foot, pages);
    }

    /** For what is read as a letter. */
    public static Paper upright(String title, String foot, IntFunction<String> pages) {
        return new Paper(PageSize.A4, WIDE, title, foot, pages);
    }

    /**
     * The file.
     *
     * @param body adds what is on it
     */
    public byte[] printed(Consumer<Document> body) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Document document = new Document(size, margin, margin, NARROW, NARROW + 16)) {
            PdfWriter writer = PdfWriter.getInstance(document, file);
            writer.setPageEvent(new Feet());
            document.addTitle(title);
            document.open();
            body.accept(document);
        }
        return Reproducible.of(file.toByteArray());
    }

    /**
     * Text on lines of its own.
     *
     * @param after space below it, in points
     */
    public static Paragraph paragraph(String text, Font font, float after) {
        Paragraph paragraph = new Paragraph(font.getSize() * LEADING, text, font);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    /** A cell of a table with a line below it. */
    public static PdfPCell cell(String text, Font font) {
        Phrase phrase = new Phrase(font.getSize() * LEADING);
        phrase.add(new Phrase(text, font));
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Ink.LINE);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(6);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(10);
        return cell;
    }

    private final class Feet extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            say(writer, Element.ALIGN_LEFT, foot, document.left());
            say(writer, Element.ALIGN_RIGHT, pages.apply(document.getPageNumber()), document.right());
        }

        private void say(PdfWriter writer, int align, String text, float at) {
            Phrase phrase = new Phrase(text, Ink.pale(FOOT_SIZE));
            ColumnText.showTextAligned(writer.getDirectContent(), align, phrase, at, NARROW - 10, 0);
        }
    }
}
