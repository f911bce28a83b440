package club.mercato.completion.ui;

import club.mercato.completion.Completion;
import club.mercato.completion.SignOff;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.FormDialog;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A director signs off exactly what he reads here; his password is asked for unless he gave it a moment ago. */
class SignOffDialog extends FormDialog {

    private final transient CompletionScreens screens;
    private final transient TargetCard target;
    private final transient SignOff.Seen seen;
    private final Checkbox knowsDiffering = new Checkbox();
    private final Checkbox knowsConditions = new Checkbox();
    private final TextField note = new TextField();
    private final PasswordField password = new PasswordField();

    SignOffDialog(CompletionScreens screens, TargetCard target, Completion now, SignOff.Seen seen) {
        super(
                screens.viewer().phrases(),
                screens.viewer().phrases().say("completion.dialog.signOff", target.shownName()),
                screens.viewer().phrases().say("parts.act.sign-off"),
                screens.saved(target, "completion.said.signOff"));
        this.screens = screens;
        this.target = target;
        this.seen = seen;
        Phrasebook phrases = phrases();
        knowsDiffering.setLabel(phrases.say("completion.field.knowsDiffering"));
        knowsDiffering.setVisible(!now.differences().isEmpty());
        knowsConditions.setLabel(phrases.say("completion.field.knowsConditions"));
        knowsConditions.setVisible(now.hasConditions());
        note.setLabel(phrases.say("completion.field.note"));
        note.setMaxLength(SignOff.LONGEST_NOTE);
        password.setLabel(phrases.say("completion.field.password"));
        password.setVisible(!screens.stepUp().isFresh());
        password.getElement().setAttribute("autocomplete", "current-password");
        field("knowsDiffering", knowsDiffering);
        field("knowsConditions", knowsConditions);
        field("note", note);
        field("password", password);
        row(what(now));
        row(knowsDiffering);
        row(knowsConditions);
        row(note);
        row(password);
    }

    /** All that he binds the club to, in words. */
    private Div what(Completion now) {
        StepWords words = new StepWords(screens);
        UnorderedList list = new UnorderedList();
        list.addClassName("sign-off-of");
        Stream.of(words.terms(now), words.medical(now), words.permit(now))
                .flatMap(List::stream)
                .map(ListItem::new)
                .forEach(list::add);
        return new Div(list);
    }

    @Override
    protected Optional<Answer<?>> send() {
        if (!screens.stepUp().isFresh()) {
            password.setVisible(true);
            Answer<?> given = screens.stepUp().confirm(password.getValue());
            if (given.refusal().isPresent()) {
                return Optional.of(given);
            }
        }
        SignOff.Form form = new SignOff.Form(
                seen,
                knowsDiffering.isVisible() && knowsDiffering.getValue(),
                knowsConditions.isVisible() && knowsConditions.getValue(),
                note.getValue());
        return Optional.of(screens.signing().signOff(target.id(), form));
    }
}
