package club.mercato.directory.ui;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Fields with Save: Enter saves, a refusal stands at its field or below the form, and what was typed stays.
 *
 * @param <F> what is entered
 * @param <R> what comes of it
 */
class EditForm<F, R> extends Div {

    private final Fields<F> fields;
    private final transient Phrasebook phrases;
    private final transient Function<F, Answer<R>> save;
    private final transient Consumer<R> saved;
    private final Div note = new Div();

    EditForm(
            Fields<F> fields,
            Phrasebook phrases,
            Function<F, Answer<R>> save,
            Consumer<R> saved,
            Component... besideSave) {
        this.fields = fields;
        this.phrases = phrases;
        this.save = save;
        this.saved = saved;
        Button button = new Button(phrases.say("directory.save"), click -> save());
        button.addThemeName("primary");
        button.addClickShortcut(Key.ENTER).listenOn(this).setResetFocusOnActiveElement(true);
        Div acts = new Div(button);
        acts.add(besideSave);
        acts.addClassName("acts");
        addClassName("edit-form");
        add(fields, note, acts);
    }

    Fields<F> fields() {
        return fields;
    }

    /** Shows something below the fields until the next save. */
    void note(Component component) {
        note.removeAll();
        note.add(component);
    }

    void save() {
        note.removeAll();
        if (!fields.understood()) {
            return;
        }
        switch (save.apply(fields.read())) {
            case Answer.Done<R>(R value) -> saved.accept(value);
            case Answer.No<R>(Refused refused) -> refuse(refused);
        }
    }

    private void refuse(Refused refused) {
        boolean atField = refused.lacks()
                .filter(datum -> fields.refuse(datum.name(), phrases.say(refused.why())))
                .isPresent();
        if (!atField && note.getComponentCount() == 0) {
            note(new RefusalNote(refused, phrases));
        }
    }
}
