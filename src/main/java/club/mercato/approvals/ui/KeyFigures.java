package club.mercato.approvals.ui;

import club.mercato.approvals.ui.RoomScreens.Case;
import club.mercato.bids.Sums;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Sentence;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Leeway;
import club.mercato.mandates.Mandate;
import club.mercato.parts.Icon;
import club.mercato.terms.Terms;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** What it costs in each case, and how that stands to the mandate and to what is left of the budget. */
class KeyFigures extends Section {

    private final transient Phrasebook phrases;

    KeyFigures(RoomScreens screens, Case now) {
        phrases = screens.phrases();
        addClassNames("panel", "room-panel", "room-figures");
        getElement().setAttribute("aria-label", phrases.say("approvals.figures"));
        Sums sums = now.bid().current().sums();
        Terms terms = now.bid().current().terms();
        String currency = sums.maximum().currency().getCurrencyCode();
        DescriptionList figures = new DescriptionList();
        Stream.of(
                        figure("guaranteed", phrases.briefly(sums.guaranteed()), paid(terms, currency)),
                        figure(
                                "expected",
                                phrases.briefly(sums.expected()),
                                phrases.say("approvals.figure.byLikelihood")),
                        figure("maximum", phrases.briefly(sums.maximum()), phrases.say("approvals.figure.allDue")),
                        figure(
                                "commitment",
                                phrases.briefly(sums.commitment()),
                                phrases.say("approvals.figure.withWages")))
                .forEach(figure -> figures.getElement().appendChild(figure.getElement()));
        Leeway leeway = screens.mandates().leeway(now.bid().target(), new Ceilings(sums.guaranteed(), sums.maximum()));
        add(figures, mandate(leeway));
        now.over().budget().ifPresent(over -> add(over(over)));
    }

    private String paid(Terms terms, String currency) {
        int parts = terms.price().instalments().size();
        return phrases.say("approvals.figure.paid", currency, parts);
    }

    private Div figure(String name, String sum, String note) {
        DescriptionList.Term label = new DescriptionList.Term(phrases.say("approvals.figure." + name));
        Span value = RoomPanel.named(sum, "key-figure");
        Span below = RoomPanel.named(note, "hint");
        Div figure = new Div(label, new DescriptionList.Description(value, below));
        figure.addClassName("figure-" + name);
        return figure;
    }

    private Component mandate(Leeway leeway) {
        return switch (leeway) {
            case Leeway.Within within -> line("within", "check", of("approvals.mandate.within", within.mandate()));
            case Leeway.NoMandate none -> line("no-mandate", "alert", phrases.say(none.words()));
            case Leeway.Outside outside ->
                line(
                        "is-over",
                        "alert",
                        phrases.say(
                                "approvals.mandate.beside",
                                phrases.say(outside.words()),
                                of("approvals.mandate.is", outside.mandate())));
            case Leeway.OtherCurrency other -> line("is-over", "alert", phrases.say(other.words()));
        };
    }

    private String of(String key, Mandate mandate) {
        return phrases.say(
                key,
                phrases.briefly(mandate.ceilings().guaranteed()),
                phrases.briefly(mandate.ceilings().maximum()),
                phrases.shortDay(phrases.dayOf(mandate.at())));
    }

    private Component over(Sentence over) {
        return line("is-over", "alert", phrases.say(over));
    }

    private static Component line(String name, String icon, String text) {
        Paragraph line = new Paragraph(new Icon(icon), new Span(text));
        line.addClassNames("room-limit", name);
        return line;
    }
}
