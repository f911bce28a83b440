package club.mercato.parts;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A form in a dialog: fields by name, so that a refusal stands at its field. What was typed stays until it is saved. */
public abstract class FormDialog extends Dialog {

    private final transient Phrasebook phrases;
    private final transient Runnable changed;
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Div form = new Div();
    private final Div refusal = new Div();

    /** @param changed what comes after it was saved */
    protected FormDialog(Phrasebook phrases, String title, Runnable changed) {
        this(phrases, title, phrases.say("parts.save"), changed);
    }

    /** @param act what the button says that it does */
    protected FormDialog(Phrasebook phrases, String title, String act, Runnable changed) {
        this.phrases = phrases;
        this.changed = changed;
        setHeaderTitle(title);
        setWidth("480px");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        form.addClassName("form-fields");
        add(form, refusal);
        Button save = new Button(act, click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), save);
    }

    protected final Phrasebook phrases() {
        return phrases;
    }

    /** @param name what a refusal calls the datum */
    protected final <C extends Component & HasValidation> void field(String name, C field) {
        fields.put(name, field);
    }

    /** Places fields below the others; several stand side by side. */
    protected final void row(Component... row) {
        if (row.length == 1) {
            form.add(row);
        } else {
            Div pair = new Div(row);
            pair.addClassName("field-pair");
            form.add(pair);
        }
    }

    /** What is typed is sent; empty if it cannot be read, which is then said at its field. */
    protected abstract Optional<Answer<?>> send();

    /** Says at a field that it cannot be sent as it is. */
    protected final void complain(String name, String key) {
        Optional.ofNullable(fields.get(name)).ifPresent(field -> {
            field.setErrorMessage(phrases.say(key));
            field.setInvalid(true);
        });
    }

    private void save() {
        refusal.removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
        send().ifPresent(answer -> answer.refusal().ifPresentOrElse(this::refused, () -> {
            close();
            changed.run();
        }));
    }

    private void refused(Refused refused) {
        refused.lacks()
                .flatMap(datum -> Optional.ofNullable(fields.get(datum.name())))
                .ifPresentOrElse(
                        field -> {
                            field.setErrorMessage(phrases.say(refused.why()));
                            field.setInvalid(true);
                        },
                        () -> refusal.add(new RefusalNote(refused, phrases)));
    }
}
