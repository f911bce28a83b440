package club.mercato.mandates.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Leeway;
import club.mercato.mandates.Mandate;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The concessions in their order: those that were made, the one in force, and those still to be made. */
class Ladder extends OrderedList {

    Ladder(Mandate mandate, Optional<Ceilings> offer, Phrasebook phrases) {
        addClassName("ladder");
        getElement().setAttribute("aria-label", phrases.say("mandates.ladder.title"));
        int inForce = offer.flatMap(terms -> inForce(mandate, terms)).orElse(0);
        for (int at = 0; at < mandate.ladder().size(); at++) {
            add(step(mandate.ladder().get(at), at + 1, inForce, phrases));
        }
    }

    /** Counted from 1; past the last one where the offer goes further than the ladder, or than the mandate. */
    private static Optional<Integer> inForce(Mandate mandate, Ceilings offer) {
        return switch (Leeway.of(Optional.of(mandate), offer)) {
            case Leeway.Within within ->
                within.step().or(() -> Optional.of(mandate.ladder().size() + 1));
            case Leeway.Outside outside -> Optional.of(mandate.ladder().size() + 1);
            case Leeway.OtherCurrency other -> Optional.empty();
            case Leeway.NoMandate none -> Optional.empty();
        };
    }

    private static ListItem step(Mandate.Step step, int number, int inForce, Phrasebook phrases) {
        Span words = new Span(step.words());
        words.addClassName("ladder-words");
        Span sums = new Span(phrases.say(
                "mandates.ladder.sums",
                phrases.briefly(step.ceilings().guaranteed()),
                phrases.briefly(step.ceilings().maximum())));
        sums.addClassName("ladder-sums");
        ListItem item = new ListItem(words, sums);
        if (inForce > 0) {
            String state = number < inForce ? "made" : number == inForce ? "current" : "ahead";
            item.addClassName("is-" + state);
            if (number == inForce) {
                item.getElement().setAttribute("aria-current", "step");
            }
            Span said = new Span(phrases.say("mandates.ladder." + state));
            said.addClassName("hint");
            item.add(said);
        }
        return item;
    }
}
