package club.mercato.registration.ui;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.FormDialog;
import club.mercato.pipeline.TargetCard;
import club.mercato.registration.Dossier;
import club.mercato.registration.Filing;
import club.mercato.registration.Formality;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Says how it stands with a paper, and since when. */
class PaperDialog extends FormDialog {

    private final transient RegistrationScreens screens;
    private final transient TargetCard target;
    private final Formality kind;
    private final RadioButtonGroup<Filing.State> state = new RadioButtonGroup<>();
    private final DateTimePicker at = new DateTimePicker();
    private final TextField reference = new TextField();
    private final TextField note = new TextField();
    private int seen;

    PaperDialog(RegistrationScreens screens, TargetCard target, Formality kind) {
        super(screens.viewer().phrases(), screens.viewer().phrases().say(kind.label()), () -> screens.saved(target));
        this.screens = screens;
        this.target = target;
        this.kind = kind;
        Phrasebook phrases = phrases();
        Optional<Filing> latest = screens.desk().of(target).latest(kind);
        seen = latest.map(Filing::number).orElse(0);
        state.setLabel(phrases.say("registration.field.state"));
        state.setItems(List.of(Filing.State.values()));
        state.setItemLabelGenerator(one -> phrases.say(one.label()));
        state.setValue(latest.isEmpty() ? Filing.State.FILED : Filing.State.IN_ORDER);
        at.setLabel(phrases.say("registration.field.at"));
        at.setLocale(phrases.locale());
        at.setValue(now().atZone(phrases.zone()).toLocalDateTime());
        reference.setLabel(phrases.say("registration.field.reference"));
        reference.setMaxLength(Filing.LONGEST_REFERENCE);
        note.setLabel(phrases.say("registration.field.note"));
        note.setMaxLength(Filing.LONGEST_NOTE);
        field("state", state);
        field("at", at);
        field("reference", reference);
        field("note", note);
        row(state);
        row(at);
        row(reference);
        row(note);
    }

    @Override
    protected Optional<Answer<?>> send() {
        if (at.getValue() == null) {
            complain("at", "registration.refused.noMoment");
            return Optional.empty();
        }
        Instant happened = at.getValue().atZone(phrases().zone()).toInstant();
        Answer<Dossier> answer = screens.desk()
                .say(
                        target.id(),
                        seen,
                        new Filing.Form(kind, state.getValue(), happened, reference.getValue(), note.getValue()));
        // once he is told what came meanwhile, his next try is on top of it
        seen = screens.desk().of(target).latest(kind).map(Filing::number).orElse(0);
        return Optional.of(answer);
    }

    private Instant now() {
        return screens.clock().instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
