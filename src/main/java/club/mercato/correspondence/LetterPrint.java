package club.mercato.correspondence;

import club.mercato.directory.ClubProfile;
import club.mercato.kernel.Phrasebook;
import club.mercato.print.Ink;
import club.mercato.print.Paper;
import club.mercato.terms.Instalment;
import java.awt.Color;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;

/** An offer letter on paper, in the language of the house, whoever prints it; the terms' digest stands on each page. */
final class LetterPrint {

    private static final float[] HEAD = {1, 9, 6};
    private static final float[] CLAUSE = {3, 10};
    private static final float[] PAID = {5, 6, 4};
    private static final float BODY = 10;
    private static final float ROUNDEL = 26;

    private final OfferLetter letter;

    /** Nothing in a letter hangs on a zone: its moments carry their own. */
    private final Phrasebook phrases = new Phrasebook(Phrasebook.DEFAULT_LANGUAGE, ZoneOffset.UTC);

    private LetterPrint(OfferLetter letter) {
        this.letter = letter;
    }

    static byte[] of(OfferLetter letter) {
        return new LetterPrint(letter).printed();
    }

    private byte[] printed() {
        return Paper.upright(
                        phrases.say(letter.subject()),
                        phrases.say("correspondence.letter.foot", letter.digest()),
                        number -> phrases.say("print.page", number))
                .printed(this::fill);
    }

    private void fill(Document document) {
        document.add(head());
        document.add(address());
        Paragraph subject = Paper.paragraph(phrases.say(letter.subject()), Ink.strong(15), 8);
        subject.setSpacingBefore(26);
        document.add(subject);
        document.add(Paper.paragraph(phrases.say(letter.opening()), Ink.text(BODY), 12));
        document.add(clauses());
        Paragraph end = Paper.paragraph(phrases.say(letter.expiry()), Ink.strong(BODY), 2);
        end.setSpacingBefore(16);
        document.add(end);
        document.add(signature());
    }

    private PdfPTable head() {
        PdfPTable head = table(HEAD);
        PdfPCell disc = blank("", Ink.text(BODY));
        letter.from().ifPresent(own -> disc.setCellEvent(roundel(own)));
        disc.setFixedHeight(ROUNDEL + 6);
        head.addCell(disc);
        PdfPCell own = blank(letter.from().map(ClubProfile::name).orElse(""), Ink.strong(14));
        letter.from()
                .map(LetterPrint::place)
                .filter(place -> !place.isEmpty())
                .ifPresent(place -> own.getPhrase().add(new Phrase("\n" + place, Ink.pale(8.5f))));
        own.setPaddingLeft(6);
        head.addCell(own);
        PdfPCell right = blank(phrases.fullDay(letter.on()), Ink.text(BODY));
        right.getPhrase()
                .add(new Phrase(
                        "\n" + phrases.say("correspondence.letter.reference", letter.number(), letter.version()),
                        Ink.pale(8.5f)));
        right.setHorizontalAlignment(Element.ALIGN_RIGHT);
        right.setPaddingRight(0);
        head.addCell(right);
        return head;
    }

    private static String place(ClubProfile own) {
        return Stream.of(own.league(), own.country()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private Paragraph address() {
        Paragraph address = Paper.paragraph(letter.to(), Ink.strong(BODY + 1), 0);
        address.setSpacingBefore(34);
        if (!letter.at().isEmpty()) {
            address.add(new Phrase("\n" + letter.at(), Ink.text(BODY)));
        }
        return address;
    }

    private PdfPTable clauses() {
        PdfPTable table = table(CLAUSE);
        table.setSplitLate(true);
        int number = 0;
        for (Clause clause : letter.clauses()) {
            number++;
            table.addCell(Paper.cell(
                    phrases.say("correspondence.letter.numbered", number, phrases.say(clause.label())),
                    Ink.label(BODY - 1)));
            table.addCell(said(clause));
        }
        return table;
    }

    private PdfPCell said(Clause clause) {
        PdfPCell cell = Paper.cell("", Ink.text(BODY));
        cell.setPhrase(null);
        cell.setPaddingTop(1); // its paragraphs bring their own
        clause.says().forEach(says -> cell.addElement(Paper.paragraph(phrases.say(says), Ink.text(BODY), 1)));
        if (!clause.paid().isEmpty()) {
            cell.addElement(paid(clause));
        }
        return cell;
    }

    private PdfPTable paid(Clause clause) {
        PdfPTable table = table(PAID);
        table.setSpacingBefore(3);
        for (Instalment part : clause.paid()) {
            table.addCell(blank(phrases.fullDay(part.due()), Ink.text(BODY - 1)));
            PdfPCell sum = blank(phrases.exactly(part.amount()), Ink.strong(BODY - 1));
            sum.setHorizontalAlignment(Element.ALIGN_RIGHT);
            table.addCell(sum);
            table.addCell(blank("", Ink.text(BODY - 1)));
        }
        return table;
    }

    private PdfPTable signature() {
        PdfPTable line = table(new float[] {6, 1, 6});
        line.setSpacingBefore(54);
        line.setKeepTogether(true);
        line.addCell(signed(letter.from()
                .map(own -> phrases.say("correspondence.letter.signed", own.name()))
                .orElseGet(() -> phrases.say("correspondence.letter.signedByUs"))));
        line.addCell(blank("", Ink.text(BODY)));
        line.addCell(signed(phrases.say("correspondence.letter.nameAndOffice")));
        return line;
    }

    private static PdfPCell signed(String text) {
        PdfPCell cell = blank(text, Ink.pale(8.5f));
        cell.setBorder(Rectangle.TOP);
        cell.setBorderColor(Ink.LINE);
        return cell;
    }

    private static PdfPTable table(float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHorizontalAlignment(Element.ALIGN_LEFT);
        return table;
    }

    private static PdfPCell blank(String text, Font font) {
        PdfPCell cell = Paper.cell(text, font);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(2);
        return cell;
    }

    private static PdfPCellEvent roundel(ClubProfile own) {
        return (cell, place, layers) -> {
            PdfContentByte ground = layers[PdfPTable.BACKGROUNDCANVAS];
            float middle = place.getLeft() + ROUNDEL / 2;
            float height = place.getTop() - ROUNDEL / 2 - 2;
            ground.setColorFill(Color.decode(own.groundColour()));
            ground.circle(middle, height, ROUNDEL / 2);
            ground.fill();
            PdfContentByte letters = layers[PdfPTable.TEXTCANVAS];
            Font font = Ink.coloured(own.roundel().length() > 2 ? 8 : 10, Color.decode(own.letterColour()));
            ColumnText.showTextAligned(
                    letters,
                    Element.ALIGN_CENTER,
                    new Phrase(own.roundel(), font),
                    middle,
                    height - font.getSize() * 0.36f,
                    0);
        };
    }
}
