package club.mercato.mandates.ui;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Mandate;
import club.mercato.mandates.MandateForm;
import club.mercato.parts.Icon;
import club.mercato.parts.SumField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.Optional;

/** One concession as it is typed: what is conceded, and how far the offer may go then. */
class StepFields extends Div {

    private final transient Phrasebook phrases;
    private final TextField words = new TextField();
    private final SumField guaranteed;
    private final SumField maximum;
    private final NativeButton remove = new NativeButton();

    StepFields(Phrasebook phrases, int number) {
        this.phrases = phrases;
        guaranteed = new SumField("mandates.field.guaranteed", phrases);
        maximum = new SumField("mandates.field.maximum", phrases);
        addClassName("step-fields");
        getElement().setAttribute("role", "group");
        words.setLabel(phrases.say("mandates.field.words"));
        words.setMaxLength(MandateForm.LONGEST_WORDS);
        words.setRequiredIndicatorVisible(true);
        remove.add(new Icon("close"));
        remove.addClassName("icon-button");
        number(number);
        add(words, guaranteed, maximum, remove);
    }

    final void number(int number) {
        getElement().setAttribute("aria-label", phrases.say("mandates.ladder.step", number));
        String name = phrases.say("mandates.ladder.remove", number);
        remove.getElement().setAttribute("aria-label", name).setAttribute("title", name);
    }

    void onRemove(Runnable act) {
        remove.addClickListener(click -> act.run());
    }

    void focus() {
        words.focus();
    }

    void show(Mandate.Step step) {
        words.setValue(step.words());
        guaranteed.show(step.ceilings().guaranteed());
        maximum.show(step.ceilings().maximum());
    }

    Optional<Mandate.Step> read(Currency currency) {
        words.setInvalid(false);
        if (words.getValue().isBlank()) {
            words.setErrorMessage(phrases.say("mandates.refused.noWords"));
            words.setInvalid(true);
            words.focus();
            return Optional.empty();
        }
        Optional<Money> sure = guaranteed.read(currency);
        Optional<Money> most = maximum.read(currency);
        return sure.flatMap(low -> most.map(high -> new Mandate.Step(new Ceilings(low, high), words.getValue())));
    }
}
