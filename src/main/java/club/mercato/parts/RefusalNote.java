package club.mercato.parts;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The house's no, said where the wish was made: the sentence, read out at once, and what mends it beside it. */
public final class RefusalNote extends Div {

    public RefusalNote(Refused refused, Phrasebook phrases, Component... mends) {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
        add(new Span(phrases.say(refused.why())));
        add(mends);
    }
}
