package club.mercato.bids.ui;

import club.mercato.bids.BidFile;
import club.mercato.bids.ui.VersionsOnPage.Written;
import club.mercato.kernel.Phrasebook;
import club.mercato.terms.Terms;
import club.mercato.terms.words.TermsChange;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** One version: who wrote it when, what he changed, and what became of it outside. */
class VersionRow extends ListItem {

    private final transient Phrasebook phrases;

    VersionRow(Written written, BidScreens screens, Phrasebook phrases) {
        this.phrases = phrases;
        addClassName("version-row");
        BidFile.Version version = written.version();
        LocalDate today = screens.viewer().today();
        Span number = new Span(phrases.say("bids.versions.number", version.no()));
        number.addClassName("version-number");
        number.setClassName("is-current", written.current());
        Span who = new Span(screens.nameOf(version.by()));
        who.addClassName("strong");
        Span when = new Span(phrases.day(phrases.dayOf(version.at()), today) + ", " + phrases.time(version.at()));
        when.addClassName("hint");
        Div head = new Div(who, when);
        head.addClassName("version-head");
        if (written.current()) {
            Span mark = new Span(phrases.say("bids.versions.current"));
            mark.addClassName("version-current");
            head.add(mark);
        }
        Div text = new Div(head);
        text.addClassName("version-text");
        written.before()
                .ifPresentOrElse(
                        before -> text.add(new ChangeLines(TermsChange.between(before, version.terms()), phrases, "")),
                        () -> text.add(new Paragraph(phrases.say(
                                "bids.versions.first",
                                phrases.exactly(version.sums().guaranteed()),
                                phrases.exactly(version.sums().maximum())))));
        outside(written, today, text);
        if (!written.current()) {
            text.add(whole(version.terms()));
        }
        add(number, text);
    }

    private void outside(Written written, LocalDate today, Div text) {
        written.sent()
                .forEach(sent -> text.add(note(phrases.say(
                        "bids.versions.sent",
                        phrases.day(sent.on(), today),
                        phrases.say(sent.channel().label())))));
        written.replies()
                .forEach(reply -> text.add(note(phrases.say(
                        reply.words().isEmpty() ? "bids.versions.reply" : "bids.versions.replyWords",
                        phrases.say(reply.kind().label()),
                        phrases.day(reply.on(), today),
                        reply.words()))));
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("version-note");
        return note;
    }

    private NativeDetails whole(Terms terms) {
        NativeDetails whole = new NativeDetails(
                phrases.say("bids.versions.terms"),
                new Div(new TermsSaid(terms, phrases), new TermLines(terms, phrases)));
        whole.addClassName("figure-tables");
        return whole;
    }
}
