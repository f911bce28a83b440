package club.mercato.correspondence.ui;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidStatus;
import club.mercato.bids.SentForm;
import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import club.mercato.contacts.Channel;
import club.mercato.documents.StoredDocument;
import club.mercato.documents.field.DocumentLink;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.season.Countdown;
import club.mercato.terms.Expiry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The opened {@link LettersPanel}: letters with what they were answered, and until when the last one stands. */
class LettersOnPage extends Section implements BidPanel.Panel {

    private final transient LifeDesk desk;
    private final transient Phrasebook phrases;
    private final Div body = new Div();

    LettersOnPage(LifeDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        String title = phrases.say("correspondence.panel");
        addClassNames("panel", "page-panel", "bid-letters");
        getElement().setAttribute("aria-label", title);
        add(new Header(new H2(title)), body);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(BidOnPage page) {
        BidFile bid = page.bid();
        body.removeAll();
        until(bid).ifPresent(body::add);
        if (bid.status() == BidStatus.APPROVED) {
            body.add(preview(bid));
        }
        if (bid.sendings().isEmpty()) {
            if (bid.status() != BidStatus.APPROVED) {
                body.add(hint("correspondence.panel.nothing"));
            }
            return;
        }
        Map<Integer, StoredDocument> letters = desk.letters().sent(bid.id());
        UnorderedList list = new UnorderedList();
        list.addClassName("letters");
        bid.sendings().reversed().forEach(sent -> list.add(row(bid, sent, letters)));
        body.add(list);
    }

    /** How long the offer still stands, at its time and zone; or that it does not any more. */
    private Optional<Component> until(BidFile bid) {
        return bid.current().terms().expiry().filter(expiry -> isOut(bid)).map(expiry -> until(bid, expiry));
    }

    private static boolean isOut(BidFile bid) {
        return bid.status() == BidStatus.APPROVED
                || bid.status() == BidStatus.SENT
                || bid.status() == BidStatus.EXPIRED;
    }

    private Component until(BidFile bid, Expiry expiry) {
        Instant now = desk.clock().instant();
        Countdown countdown = new Countdown(phrases);
        String deadline = countdown.deadline(expiry.instant(), expiry.zone());
        boolean over = !now.isBefore(expiry.instant());
        Paragraph line = new Paragraph(
                over
                        ? phrases.say("correspondence.panel.expired", deadline)
                        : phrases.say("correspondence.panel.stands", deadline, countdown.left(expiry.instant(), now)));
        line.addClassName("letters-until");
        line.setClassName("over", over && bid.status() != BidStatus.EXPIRED);
        countdown
                .here(expiry.instant(), expiry.zone())
                .ifPresent(here -> line.getElement().setAttribute("title", here));
        return line;
    }

    private Component preview(BidFile bid) {
        Anchor letter = new Anchor(
                desk.letter(
                        bid.id(),
                        bid.current().no(),
                        () -> new SentForm(desk.viewer().today(), Channel.LETTER)),
                "");
        letter.add(new Icon("download"), new Span(phrases.say("correspondence.panel.preview")));
        letter.addClassName("button");
        return letter;
    }

    private ListItem row(BidFile bid, BidFile.Sent sent, Map<Integer, StoredDocument> letters) {
        Span head = new Span(phrases.say(
                sent.to().isEmpty() ? "correspondence.panel.sent" : "correspondence.panel.sentTo",
                sent.version(),
                phrases.fullDay(sent.on()),
                phrases.say(sent.channel().label()),
                sent.to()));
        head.addClassName("strong");
        Span by = new Span(phrases.say("correspondence.panel.by", desk.nameOf(sent.by()), phrases.moment(sent.at())));
        by.addClassName("hint");
        ListItem row = new ListItem(head, by);
        Optional.ofNullable(letters.get(sent.version())).ifPresent(letter -> row.add(new DocumentLink(letter)));
        bid.replies().stream()
                .filter(reply -> reply.version() == sent.version())
                .forEach(reply -> row.add(answer(reply)));
        return row;
    }

    private Component answer(BidFile.Reply reply) {
        Span head = new Span(phrases.say(
                "correspondence.panel.answer", phrases.say(reply.kind().label()), phrases.fullDay(reply.on())));
        head.addClassName("strong");
        Div answer = new Div(head);
        answer.addClassName("letter-answer");
        if (!reply.words().isEmpty()) {
            answer.add(new Span(reply.words()));
        }
        return answer;
    }

    private Paragraph hint(String key) {
        Paragraph hint = new Paragraph(phrases.say(key));
        hint.addClassName("hint");
        return hint;
    }
}
