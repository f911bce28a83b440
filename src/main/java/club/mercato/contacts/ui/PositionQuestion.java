package club.mercato.contacts.ui;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Holds the proposal that a saved contact left open: at the foot of the page, where it blocks nothing. */
class PositionQuestion extends Dialog {

    private final transient Phrasebook phrases;

    PositionQuestion(Phrasebook phrases) {
        this.phrases = phrases;
        setAriaLabel(phrases.say("contacts.proposal.name"));
        setModality(ModalityMode.MODELESS);
        addClassName("position-question");
    }

    void ask(ProposalStrip proposal) {
        Span saved = new Span(phrases.say("contacts.form.saved"));
        saved.addClassName("hint");
        saved.getElement().setAttribute("role", "status");
        Div strip = new Div(saved, proposal);
        strip.addClassNames("contact-form", "is-saved");
        add(strip);
        open();
        proposal.focusHere();
    }
}
