package club.mercato.pipeline.ui;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes a target off the board with a reason, or brings it back with one. */
class TargetClosing extends Dialog {

    private final transient Phrasebook phrases;
    private final Select<ClosingReason> reason = new Select<>();
    private final TextField note = new TextField();
    private final Div refusal = new Div();

    private TargetClosing(TargetDesk desk, String key, TargetCard card) {
        phrases = desk.viewer().phrases();
        setHeaderTitle(phrases.say(key, card.shownName()));
        setWidth("480px");
        setMaxWidth("100%");
        note.setMaxLength(500);
        reason.setLabel(phrases.say("target.reason"));
        reason.setItems(ClosingReason.values());
        reason.setItemLabelGenerator(choice -> phrases.say(choice.label()));
    }

    static TargetClosing closing(TargetDesk desk, TargetCard card, Runnable changed) {
        TargetClosing dialog = new TargetClosing(desk, "target.closing", card);
        dialog.note.setLabel(dialog.phrases.say("target.note"));
        dialog.fields(dialog.reason, dialog.note);
        dialog.act("target.close", changed, () -> {
            dialog.reason.setInvalid(dialog.reason.isEmpty());
            dialog.reason.setErrorMessage(dialog.phrases.say("target.noReason"));
            return dialog.reason.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            desk.negotiations().close(card.id(), dialog.reason.getValue(), dialog.note.getValue()));
        });
        return dialog;
    }

    static TargetClosing reopening(TargetDesk desk, TargetCard card, Runnable changed) {
        TargetClosing dialog = new TargetClosing(desk, "target.reopening", card);
        dialog.note.setLabel(dialog.phrases.say("target.reason"));
        dialog.fields(dialog.note);
        dialog.act(
                "target.reopen",
                changed,
                () -> Optional.of(desk.negotiations().reopen(card.id(), dialog.note.getValue())));
        return dialog;
    }

    private void fields(Component... inputs) {
        Div fields = new Div(inputs);
        fields.addClassName("form-fields");
        add(fields, refusal);
    }

    private void act(String key, Runnable changed, Supplier<Optional<Answer<TargetId>>> act) {
        Button go = new Button(phrases.say(key), click -> {
            refusal.removeAll();
            act.get()
                    .ifPresent(answer -> answer.refusal()
                            .ifPresentOrElse(refused -> refusal.add(new RefusalNote(refused, phrases)), () -> {
                                close();
                                changed.run();
                            }));
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), go);
    }
}
