package club.mercato.approach.ui;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;

/** Asks for the reason of one act, and does it. */
abstract class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextField why = new TextField();
    private final Div refusal = new Div();

    ReasonDialog(Phrasebook phrases, String title, String says, String act) {
        setHeaderTitle(title);
        setWidth("480px");
        setMaxWidth("100%");
        why.setLabel(phrases.say("approach.field.why"));
        why.setMaxLength(LONGEST);
        why.setWidthFull();
        Div fields = new Div(new Paragraph(says), why);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button go = new Button(act, click -> go(phrases));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), go);
        why.focus();
    }

    /** Does the act with the reason that was typed. */
    abstract Function<String, Answer<?>> act();

    abstract void done();

    private void go(Phrasebook phrases) {
        refusal.removeAll();
        why.setInvalid(false);
        act().apply(why.getValue())
                .refusal()
                .ifPresentOrElse(
                        refused -> {
                            if (refused.lacks().isPresent()) {
                                why.setErrorMessage(phrases.say(refused.why()));
                                why.setInvalid(true);
                                why.focus();
                            } else {
                                refusal.add(new RefusalNote(refused, phrases));
                            }
                        },
                        () -> {
                            close();
                            done();
                        });
    }
}
