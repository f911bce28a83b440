package club.mercato.completion.ui;

import club.mercato.completion.Completion;
import club.mercato.completion.Permit;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.FormDialog;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;

/** Says whether the player needs a work permit, and how far it is. */
class PermitDialog extends FormDialog {

    private final transient CompletionScreens screens;
    private final transient TargetCard target;
    private final RadioButtonGroup<Permit.State> state = new RadioButtonGroup<>();
    private final DatePicker on = new DatePicker();
    private final TextField note = new TextField();
    private int seen;

    PermitDialog(CompletionScreens screens, TargetCard target) {
        super(
                screens.viewer().phrases(),
                screens.viewer().phrases().say("completion.dialog.permit", target.shownName()),
                screens.saved(target, "completion.said.permit"));
        this.screens = screens;
        this.target = target;
        Phrasebook phrases = phrases();
        Optional<Permit> latest = screens.signing().of(target).permit();
        seen = latest.map(Permit::number).orElse(0);
        state.setLabel(phrases.say("completion.step.permit"));
        state.setItems(List.of(Permit.State.values()));
        state.setItemLabelGenerator(one -> phrases.say(one.label()));
        state.setValue(latest.map(permit -> permit.said().state()).orElse(Permit.State.NOT_NEEDED));
        on.setLabel(phrases.say("completion.field.since"));
        on.setLocale(phrases.locale());
        on.setMax(screens.viewer().today());
        on.setValue(screens.viewer().today());
        note.setLabel(phrases.say("completion.field.permitNote"));
        note.setMaxLength(Permit.LONGEST_NOTE);
        field("on", on);
        field("note", note);
        row(state);
        row(on);
        row(note);
    }

    @Override
    protected Optional<Answer<?>> send() {
        if (on.getValue() == null) {
            complain("on", "completion.refused.noDay");
            return Optional.empty();
        }
        Answer<Completion> answer = screens.signing()
                .permit(target.id(), seen, new Permit.Form(state.getValue(), on.getValue(), note.getValue()));
        // once he is told what came meanwhile, his next try is on top of it
        seen = screens.signing().of(target).permit().map(Permit::number).orElse(0);
        return Optional.of(answer);
    }
}
