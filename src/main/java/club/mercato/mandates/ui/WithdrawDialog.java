package club.mercato.mandates.ui;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.mandates.Mandate;
import club.mercato.mandates.MandateForm;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Takes a mandate back, with the reason: nothing is offered any more without asking. */
class WithdrawDialog extends Dialog {

    private final transient MandateScreens screens;
    private final transient Phrasebook phrases;
    private final transient TargetCard target;
    private final TextField why = new TextField();
    private final Div refusal = new Div();
    private final int seen;

    WithdrawDialog(MandateScreens screens, TargetCard target, Mandate mandate) {
        this.screens = screens;
        this.target = target;
        phrases = screens.viewer().phrases();
        seen = mandate.number();
        setWidth("480px");
        setMaxWidth("100%");
        setHeaderTitle(phrases.say("mandates.act.withdraw"));
        why.setLabel(phrases.say("mandates.field.why"));
        why.setMaxLength(MandateForm.LONGEST_NOTE);
        Div fields = new Div(new Paragraph(phrases.say("mandates.withdraw.says")), why);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button withdraw = new Button(phrases.say("mandates.act.withdraw"), click -> withdraw());
        withdraw.addThemeVariants(ButtonVariant.PRIMARY);
        withdraw.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), withdraw);
        why.focus();
    }

    private void withdraw() {
        refusal.removeAll();
        why.setInvalid(false);
        switch (screens.mandates().withdraw(target.id(), seen, why.getValue())) {
            case Answer.Done<Mandate>(Mandate mandate) -> {
                close();
                screens.changed(target, "mandates.said.withdrawn");
            }
            case Answer.No<Mandate>(Refused refused) -> refused(refused);
        }
    }

    private void refused(Refused refused) {
        if (refused.lacks().isPresent()) {
            why.setErrorMessage(phrases.say(refused.why()));
            why.setInvalid(true);
            why.focus();
        } else {
            refusal.add(new RefusalNote(refused, phrases));
        }
    }
}
