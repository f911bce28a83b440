package club.mercato.contacts.ui;

import club.mercato.contacts.ContactForm;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** What was said. Enter saves, with Shift it begins a line. */
class SummaryField extends Div {

    private final TextArea text = new TextArea();

    SummaryField(Phrasebook phrases, Runnable save) {
        addClassName("summary-box");
        text.setLabel(phrases.say("contacts.field.summary"));
        text.addClassName("summary");
        text.setMaxLength(ContactForm.LONGEST_SUMMARY);
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.getElement()
                .addEventListener("keydown", event -> {
                    text.setValue(event.getEventData().get("element.value").asString());
                    save.run();
                })
                .setFilter("event.key === 'Enter' && !event.shiftKey && !event.isComposing"
                        + " && (event.preventDefault() || true)")
                .addEventData("element.value");
        Span hint = new Span(phrases.say("contacts.form.newLine"));
        hint.addClassName("hint");
        add(text, hint);
    }

    /** Where names are offered. */
    HasElement input() {
        return text;
    }

    String value() {
        return text.getValue();
    }

    void show(String summary) {
        text.setValue(summary);
    }

    void focusHere() {
        text.focus();
    }

    void clean() {
        text.setInvalid(false);
    }

    void complain(String why) {
        text.setErrorMessage(why);
        text.setInvalid(true);
        text.focus();
    }
}
