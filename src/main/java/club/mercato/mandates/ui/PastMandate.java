package club.mercato.mandates.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.mandates.Mandate;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** A mandate that does not stand any more: what it allowed, who gave it, and how it ended. */
class PastMandate extends ListItem {

    PastMandate(Mandate mandate, MandateScreens screens) {
        Phrasebook phrases = screens.viewer().phrases();
        LocalDate today = screens.viewer().today();
        add(new Span(phrases.say(
                "mandates.panel.upTo",
                phrases.exactly(mandate.ceilings().guaranteed()),
                phrases.exactly(mandate.ceilings().maximum()))));
        add(hint(phrases.say(
                "mandates.panel.given",
                screens.nameOf(mandate.by()),
                phrases.day(phrases.dayOf(mandate.at()), today))));
        mandate.ended()
                .ifPresent(ended -> add(hint(phrases.say(
                        "mandates.panel.ended." + ended.way().name(),
                        screens.nameOf(ended.by()),
                        phrases.day(phrases.dayOf(ended.at()), today),
                        ended.why()))));
    }

    private static Div hint(String text) {
        Div hint = new Div();
        hint.setText(text);
        hint.addClassName("hint");
        return hint;
    }
}
