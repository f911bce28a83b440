package club.mercato.correspondence.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;

/** One question about a bid. What the house refuses is said at its field, and what was typed stays. */
abstract class LifeDialog extends Dialog {

    final transient LifeDesk desk;
    final transient Phrasebook phrases;
    private final Div fields = new Div();
    private final Div note = new Div();
    private final transient Map<String, HasValidationProperties> byName = new LinkedHashMap<>();

    /**
     * @param act   key of what its button says
     * @param title whom and what it is about
     */
    LifeDialog(LifeDesk desk, String act, String title) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        addClassName("life-dialog");
        setHeaderTitle(title);
        setWidth("480px");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        fields.addClassName("form-fields");
        add(fields, note);
        Button button = new Button(phrases.say(act), click -> {
            clear();
            act();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), button);
    }

    /** Does it, or says why not. */
    abstract void act();

    /** @param name of the datum that a refusal may name */
    final <F extends Component & HasValidationProperties & HasValue<?, ?>> void ask(String name, F field) {
        byName.put(name, field);
        fields.add(field);
    }

    final void show(Component... parts) {
        fields.add(parts);
    }

    final void refused(Refused refused) {
        refused.lacks()
                .map(datum -> byName.get(datum.name()))
                .ifPresentOrElse(
                        field -> complain(field, phrases.say(refused.why())),
                        () -> note.add(new RefusalNote(refused, phrases)));
    }

    final void complain(HasValidationProperties field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private void clear() {
        note.removeAll();
        byName.values().forEach(field -> field.setInvalid(false));
    }
}
