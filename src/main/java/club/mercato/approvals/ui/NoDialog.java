package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalFile;
import club.mercato.approvals.BidDecisionForm;
import club.mercato.approvals.DecisionKind;
import club.mercato.approvals.Waiting;
import club.mercato.bids.BidFile;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Gives a version back with questions, or refuses it: either needs a reason. */
class NoDialog extends Dialog {

    private final transient DecisionScreens screens;
    private final transient Phrasebook phrases;
    private final transient BidFile bid;
    private final transient DecisionKind kind;
    private final TextArea reason = new TextArea();
    private final Div refusal = new Div();

    /** @param kind {@code RETURNED} or {@code REFUSED} */
    NoDialog(DecisionScreens screens, Waiting waiting, DecisionKind kind) {
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        this.bid = waiting.bid();
        this.kind = kind;
        addClassName("sheet");
        setHeaderTitle(phrases.say(word("title"), bid.current().no()));
        setWidth("480px");
        setMaxWidth("100%");
        reason.setLabel(phrases.say("approvals.field.reason"));
        reason.setMaxLength(BidDecisionForm.LONGEST_REASON);
        reason.setHelperText(phrases.say(word("help")));
        reason.setManualValidation(true);
        reason.setWidthFull();
        Div fields = new Div(new Paragraph(phrases.say(word("says"))), reason);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button go = new Button(phrases.say(word("act")), click -> say());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        if (kind == DecisionKind.REFUSED) {
            go.addClassName("refusing");
        }
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), go);
        reason.focus();
    }

    private void say() {
        refusal.removeAll();
        reason.setInvalid(false);
        BidDecisionForm form =
                BidDecisionForm.because(bid.current().no(), bid.current().digest(), reason.getValue());
        Answer<ApprovalFile> answer = kind == DecisionKind.RETURNED
                ? screens.room().giveBack(bid.id(), form)
                : screens.room().refuse(bid.id(), form);
        answer.refusal()
                .ifPresentOrElse(
                        refused -> {
                            if (refused.lacks().isPresent()) {
                                reason.setErrorMessage(phrases.say(refused.why()));
                                reason.setInvalid(true);
                                reason.focus();
                            } else {
                                refusal.add(new RefusalNote(refused, phrases));
                            }
                        },
                        () -> {
                            close();
                            getUI().ifPresent(ui -> screens.done(
                                    ui,
                                    bid.id(),
                                    phrases.say(word("done"), bid.current().no())));
                        });
    }

    private String word(String part) {
        return "approvals." + kind.name() + "." + part;
    }
}
