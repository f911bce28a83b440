package club.mercato.approvals.ui;

import club.mercato.approvals.endorsement.Endorsement;
import club.mercato.bids.BidFile;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** A manager says in one sentence why the directors should agree to a version. */
class EndorseDialog extends Dialog {

    private final transient DecisionScreens screens;
    private final transient Phrasebook phrases;
    private final transient BidFile bid;
    private final TextArea words = new TextArea();
    private final Div refusal = new Div();

    EndorseDialog(DecisionScreens screens, BidFile bid) {
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        this.bid = bid;
        addClassName("sheet");
        setHeaderTitle(phrases.say("approvals.endorse.title", bid.current().no()));
        setWidth("480px");
        setMaxWidth("100%");
        words.setLabel(phrases.say("approvals.field.words"));
        words.setMaxLength(Endorsement.LONGEST);
        words.setManualValidation(true);
        words.setWidthFull();
        Div fields = new Div(new Paragraph(phrases.say("approvals.endorse.says")), words);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button go = new Button(phrases.say("approvals.act.endorse"), click -> endorse());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), go);
        words.focus();
    }

    private void endorse() {
        refusal.removeAll();
        words.setInvalid(false);
        screens.endorsements()
                .endorse(bid.id(), bid.current().no(), bid.current().digest(), words.getValue())
                .refusal()
                .ifPresentOrElse(
                        refused -> {
                            if (refused.lacks().isPresent()) {
                                words.setErrorMessage(phrases.say(refused.why()));
                                words.setInvalid(true);
                                words.focus();
                            } else {
                                refusal.add(new RefusalNote(refused, phrases));
                            }
                        },
                        () -> {
                            close();
                            getUI().ifPresent(ui -> screens.done(
                                    ui,
                                    bid.id(),
                                    phrases.say(
                                            "approvals.said.endorsed",
                                            bid.current().no())));
                        });
    }
}
