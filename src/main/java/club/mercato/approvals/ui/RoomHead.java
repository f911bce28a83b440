package club.mercato.approvals.ui;

import club.mercato.approvals.ui.RoomScreens.Case;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.parts.Roundel;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Who the player is, in one look, and which version is read. */
class RoomHead extends Header {

    private final transient RoomScreens screens;
    private final transient Phrasebook phrases;

    /** @param alone whether the page is this bid's own, so that the name is its heading */
    RoomHead(RoomScreens screens, Case now, boolean alone) {
        this.screens = screens;
        this.phrases = screens.phrases();
        addClassName("room-head");
        TargetCard target = now.page().target();
        HtmlContainer name = alone ? new H1() : new H2();
        name.addClassName("room-name");
        name.getElement().appendChild(new Element("bdi").setText(target.shownName()));
        Div title = new Div(name);
        title.addClassName("room-title");
        target.player().position().ifPresent(code -> title.add(RoomPanel.named(code, "field-position")));
        target.priority().ifPresent(priority -> {
            Span mark = RoomPanel.named(phrases.say("approvals.priority", priority), "priority");
            mark.addClassName("p" + priority);
            title.add(mark);
        });
        if (target.restricted().isPresent()) {
            Span mark = new Span(new Icon("lock"), new Span(phrases.say("approvals.restricted")));
            mark.addClassName("restricted");
            title.add(mark);
        }
        Anchor bid = new Anchor(
                "bids/" + now.bid().id().value(),
                phrases.say(
                        "approvals.head.version",
                        now.bid().number(),
                        now.bid().current().no()));
        bid.getElement().setAttribute("router-link", true);
        bid.addClassName("room-bid");
        add(title, bid, facts(target));
    }

    private Div facts(TargetCard target) {
        Div facts = new Div();
        facts.addClassName("facts-row");
        target.club().ifPresent(club -> {
            Span his = RoomPanel.named("", "club-name");
            his.getElement().appendChild(new Element("bdi").setText(club.name()));
            facts.add(new Roundel(club.roundel(), club.ground(), club.letter()), his);
        });
        said(target).forEach(fact -> facts.add(RoomPanel.named(fact, "fact")));
        String position = target.standing().clubPosition().name();
        Span glyph = RoomPanel.named("", "position-glyph");
        glyph.addClassName("position-" + position);
        glyph.getElement().setAttribute("aria-hidden", "true");
        Span stands = new Span(
                glyph, new Span(phrases.say(target.standing().clubPosition().label())));
        stands.addClassNames("position", position, "fact");
        facts.add(stands);
        return facts;
    }

    private List<String> said(TargetCard target) {
        LocalDate today = screens.viewer().today();
        List<String> said = new ArrayList<>();
        target.player()
                .contractUntil()
                .ifPresent(until -> said.add(
                        phrases.say("approvals.head.contract", phrases.fullDay(until), phrases.left(today, until))));
        target.player()
                .born()
                .ifPresent(born -> said.add(phrases.say(
                        "approvals.head.age", Period.between(born, today).getYears())));
        target.player().value().ifPresent(value -> said.add(value(value)));
        return said;
    }

    private String value(Money value) {
        return phrases.say(
                "approvals.head.value", value.currency().getCurrencyCode(), phrases.inMillions(value.amount()));
    }
}
