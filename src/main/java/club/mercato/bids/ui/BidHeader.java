package club.mercato.bids.ui;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidStatus;
import club.mercato.bids.page.BidOnPage;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.parts.Roundel;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom the bid is for, which version counts and what has become of it, with what can be done. */
class BidHeader extends Header {

    private final transient BidScreens screens;
    private final transient Phrasebook phrases;
    private final Div title = new Div();
    private final Div facts = new Div();
    private final Paragraph standing = new Paragraph();
    private transient @Nullable BidOnPage shown;

    BidHeader(BidScreens screens, Component acts) {
        this.screens = screens;
        phrases = screens.viewer().phrases();
        addClassName("bid-header");
        title.addClassName("target-title");
        facts.addClassName("facts-row");
        standing.addClassName("bid-standing");
        Div top = new Div(title, acts);
        top.addClassName("target-top");
        add(top, facts, standing);
    }

    final void show(BidOnPage page) {
        if (page.equals(shown)) {
            return;
        }
        shown = page;
        showTitle(page.target(), page.bid());
        showFacts(page.target(), page.bid());
        standing.setText(standing(page.bid()));
    }

    private void showTitle(TargetCard target, BidFile bid) {
        title.removeAll();
        H1 name = new H1();
        name.getElement().appendChild(new Element("bdi").setText(target.shownName()));
        title.add(name);
        target.player().position().ifPresent(code -> title.add(named(code, "field-position")));
        if (target.restricted().isPresent()) {
            Span mark = new Span(new Icon("lock"), new Span(phrases.say("bids.page.restricted")));
            mark.addClassName("restricted");
            title.add(mark);
        }
        title.add(new StatusChip(bid.status(), phrases));
    }

    private void showFacts(TargetCard target, BidFile bid) {
        facts.removeAll();
        target.club().ifPresent(club -> {
            Span his = named("", "club-name");
            his.getElement().appendChild(new Element("bdi").setText(club.name()));
            facts.add(new Roundel(club.roundel(), club.ground(), club.letter()), his);
        });
        facts.add(named(
                phrases.say("bids.page.version", bid.number(), bid.current().no()), "fact"));
        facts.add(named(phrases.say(bid.current().terms().kind().label()), "fact"));
        Anchor link = new Anchor("targets/" + target.id().value(), phrases.say("bids.page.target"));
        link.getElement().setAttribute("router-link", true);
        Span fact = new Span(link);
        fact.addClassName("fact");
        facts.add(fact);
        target.closedReason()
                .ifPresent(reason ->
                        facts.add(named(phrases.say("bids.page.closed", phrases.say(reason.label())), "fact")));
    }

    /** Who brought it there and when, why, and until when it stands. */
    private String standing(BidFile bid) {
        LocalDate today = screens.viewer().today();
        boolean stands = bid.status() == BidStatus.SENT && bid.expires().isPresent();
        String since = phrases.say(
                "bids.page.standing." + bid.status().name() + (stands ? ".until" : ""),
                screens.nameOf(bid.by()),
                phrases.day(phrases.dayOf(bid.at()), today),
                phrases.time(bid.at()),
                bid.expires()
                        .map(end -> phrases.day(phrases.dayOf(end), today) + ", " + phrases.time(end))
                        .orElse(""));
        return bid.why().isEmpty() ? since : phrases.say("bids.page.standing.why", since, bid.why());
    }

    private static Span named(String text, String name) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
