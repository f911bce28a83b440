package club.mercato.completion.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** One step: whether it is done, what is on record, what is missing, and what can be done about it. */
class StepLine extends ListItem {

    private final transient Phrasebook phrases;
    private final Div words = new Div();
    private final Div acts = new Div();
    private final boolean done;

    StepLine(Phrasebook phrases, String step, Optional<Refused> lacking, List<String> onRecord) {
        this.phrases = phrases;
        done = lacking.isEmpty();
        addClassName("step");
        addClassName(done ? "is-done" : "is-open");
        Span mark = new Span(new Icon(done ? "check" : "clock"));
        mark.addClassName("step-mark");
        mark.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", phrases.say(done ? "completion.step.done" : "completion.step.open"));
        Span title = new Span(phrases.say("completion.step." + step));
        title.addClassName("strong");
        words.addClassName("step-words");
        words.add(title);
        for (String line : onRecord) {
            words.add(new Div(line));
        }
        lacking.map(Refused::why).map(phrases::say).ifPresent(this::hint);
        acts.addClassName("panel-acts");
        add(mark, words, acts);
    }

    boolean isDone() {
        return done;
    }

    void hint(String text) {
        Div hint = new Div(text);
        hint.addClassName("hint");
        words.add(hint);
    }

    void act(String label, Runnable act) {
        NativeButton button = new NativeButton(phrases.say(label), click -> act.run());
        button.addClassName("button");
        acts.add(button);
    }

    /** The first step that is open: its act is the one to press. */
    void comesNext() {
        addClassName("is-next");
        getElement().setAttribute("aria-current", "step");
        acts.getChildren().findFirst().ifPresent(button -> button.addClassName("primary"));
    }
}
