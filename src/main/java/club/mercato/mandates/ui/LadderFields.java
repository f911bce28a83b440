package club.mercato.mandates.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.mandates.Mandate;
import club.mercato.mandates.MandateForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The concessions as they are typed, the smallest first. */
class LadderFields extends Div {

    private final transient Phrasebook phrases;
    private final List<StepFields> steps = new ArrayList<>();
    private final Div rows = new Div();
    private final NativeButton more = new NativeButton();

    LadderFields(Phrasebook phrases) {
        this.phrases = phrases;
        addClassName("ladder-fields");
        getElement().setAttribute("role", "group").setAttribute("aria-label", phrases.say("mandates.ladder.title"));
        Span title = new Span(phrases.say("mandates.ladder.title"));
        title.addClassName("strong");
        Span hint = new Span(phrases.say("mandates.ladder.hint"));
        hint.addClassName("hint");
        rows.addClassName("ladder-rows");
        more.setText(phrases.say("mandates.ladder.add"));
        more.addClassName("button");
        more.addClickListener(
                click -> add(new StepFields(phrases, steps.size() + 1)).focus());
        add(new Div(title, hint), rows, more);
    }

    void show(List<Mandate.Step> ladder) {
        ladder.forEach(step -> add(new StepFields(phrases, steps.size() + 1)).show(step));
    }

    /** The steps; empty if one of the fields says what is wrong with it. */
    Optional<List<Mandate.Step>> read(Currency currency) {
        List<Mandate.Step> read = new ArrayList<>();
        for (StepFields fields : steps) {
            Optional<Mandate.Step> step = fields.read(currency);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            read.add(step.get());
        }
        return Optional.of(read);
    }

    private StepFields add(StepFields step) {
        step.onRemove(() -> remove(step));
        steps.add(step);
        rows.add(step);
        more.setVisible(steps.size() < MandateForm.MOST_STEPS);
        return step;
    }

    private void remove(StepFields step) {
        steps.remove(step);
        rows.remove(step);
        for (int at = 0; at < steps.size(); at++) {
            steps.get(at).number(at + 1);
        }
        more.setVisible(true);
        more.focus();
    }
}
