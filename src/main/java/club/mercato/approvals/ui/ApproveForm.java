package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalFile;
import club.mercato.approvals.BidDecisionForm;
import club.mercato.approvals.Over;
import club.mercato.approvals.Waiting;
import club.mercato.bids.BidFile;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.parts.RefusalNote;
import club.mercato.staff.StepUp;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Approves one version: what it goes over is named with a reason, and the password is given unless that was done just now.
 * The form stays as it is typed while the version stays.
 */
class ApproveForm extends Div {

    private final transient DecisionScreens screens;
    private final transient Phrasebook phrases;
    private final transient BidFile bid;
    private final transient Runnable approved;
    private final Checkbox overMandate = new Checkbox();
    private final Checkbox overBudget = new Checkbox();
    private final TextArea reason = new TextArea();
    private final PasswordField password = new PasswordField();
    private final Div refusal = new Div();
    private final NativeButton act = new NativeButton();

    /**
     * @param label    of the button, where nothing is over
     * @param approved called once it is done
     */
    ApproveForm(DecisionScreens screens, Waiting waiting, Over over, String label, Runnable approved) {
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        this.bid = waiting.bid();
        this.approved = approved;
        addClassName("approve-form");
        named(over.mandate(), overMandate, "overMandate");
        named(over.budget(), overBudget, "overBudget");
        if (over.isAnything()) {
            reason.setLabel(phrases.say("approvals.field.reason"));
            reason.setMaxLength(BidDecisionForm.LONGEST_REASON);
            reason.setWidthFull();
            add(reason);
        }
        password.setLabel(phrases.say("approvals.field.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        password.setManualValidation(true);
        password.setVisible(!screens.stepUp().isFresh());
        password.setHelperText(lastGiven());
        act.setText(over.isAnything() ? phrases.say("approvals.act.approveOver", overWord(over)) : label);
        act.addClassNames("button", "primary");
        act.addClickListener(click -> approve());
        act.addClickShortcut(Key.ENTER).listenOn(password).setResetFocusOnActiveElement(true);
        add(password, refusal, act);
    }

    private String overWord(Over over) {
        return phrases.say(
                over.budget().isEmpty()
                        ? "approvals.over.word.mandate"
                        : over.mandate().isEmpty() ? "approvals.over.word.budget" : "approvals.over.word.both");
    }

    private void named(Optional<Sentence> over, Checkbox box, String field) {
        over.ifPresent(sentence -> {
            Paragraph says = new Paragraph(phrases.say(sentence));
            says.addClassName("over-says");
            box.setLabel(phrases.say("approvals.field." + field));
            Div naming = new Div(says, box);
            naming.addClassName("over");
            add(naming);
        });
    }

    private String lastGiven() {
        Instant now = screens.clock().instant();
        return screens.stepUp()
                .lastGiven()
                .map(at -> phrases.say(
                        "approvals.password.last", Duration.between(at, now).toMinutes(), StepUp.LASTS.toMinutes()))
                .orElseGet(() -> phrases.say("approvals.password.never", StepUp.LASTS.toMinutes()));
    }

    private void approve() {
        clear();
        if (password.isVisible()) {
            Optional<Refused> wrong =
                    screens.stepUp().confirm(password.getValue()).refusal();
            if (wrong.isPresent()) {
                askForPassword(wrong.get());
                return;
            }
            password.clear();
            password.setVisible(false);
        }
        BidDecisionForm form = new BidDecisionForm(
                bid.current().no(),
                bid.current().digest(),
                overMandate.getValue(),
                overBudget.getValue(),
                reason.getValue());
        Answer<ApprovalFile> answer = screens.room().approve(bid.id(), form);
        answer.refusal().ifPresentOrElse(this::refused, () -> {
            approved.run();
            getUI().ifPresent(ui -> screens.done(ui, bid.id(), said(answer.orElseThrow())));
        });
    }

    private String said(ApprovalFile file) {
        return file.waiting()
                .map(round -> phrases.say("approvals.said.oneMore"))
                .orElseGet(() ->
                        phrases.say("approvals.said.approved", bid.current().no()));
    }

    private void refused(Refused refused) {
        switch (refused.lacks().map(Refused.Datum::name).orElse("")) {
            case "password" -> askForPassword(refused);
            case "overMandate" -> complain(overMandate, refused);
            case "overBudget" -> complain(overBudget, refused);
            case "reason" -> {
                reason.setErrorMessage(phrases.say(refused.why()));
                reason.setInvalid(true);
                reason.focus();
            }
            default -> refusal.add(new RefusalNote(refused, phrases));
        }
    }

    private void complain(Checkbox box, Refused refused) {
        box.setErrorMessage(phrases.say(refused.why()));
        box.setInvalid(true);
        box.focus();
    }

    private void askForPassword(Refused refused) {
        password.setVisible(true);
        password.setErrorMessage(phrases.say(refused.why()));
        password.setInvalid(true);
        password.focus();
    }

    private void clear() {
        refusal.removeAll();
        password.setInvalid(false);
        overMandate.setInvalid(false);
        overBudget.setInvalid(false);
        reason.setInvalid(false);
    }
}
