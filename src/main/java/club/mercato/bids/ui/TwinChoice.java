package club.mercato.bids.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Which offers stand side by side; the address says so, too. */
class TwinChoice extends Div {

    /** @param chosen told the codes that the address is to say */
    TwinChoice(TwinWords words, Consumer<String> chosen) {
        addClassName("twin-choice");
        Div chips = new Div();
        chips.addClassName("chips");
        chips.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", words.phrases().say("bids.twin.choice"));
        TwinOffers offers = words.offers();
        offers.all().forEach(offer -> {
            NativeButton chip = new NativeButton(words.name(offer));
            chip.addClassName("chip");
            chip.getElement().setAttribute("aria-pressed", String.valueOf(offers.isChosen(offer)));
            chip.setEnabled(offers.mayToggle(offer));
            chip.addClickListener(click -> chosen.accept(offers.toggled(offer)));
            chips.add(chip);
        });
        Span hint = new Span(words.phrases().say("bids.twin.hint"));
        hint.addClassName("hint");
        add(chips, hint);
    }
}
