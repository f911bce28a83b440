package club.mercato.completion.ui;

import club.mercato.completion.Completion;
import club.mercato.completion.Medical;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.FormDialog;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Books the medical, or records what came of it: the outcome, and a note for few. */
class MedicalDialog extends FormDialog {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final transient CompletionScreens screens;
    private final transient TargetCard target;
    private final RadioButtonGroup<What> what = new RadioButtonGroup<>();
    private final DateTimePicker planned = new DateTimePicker();
    private final TextField place = new TextField();
    private final DatePicker on = new DatePicker();
    private final TextArea note = new TextArea();
    private int seen;

    /** What is recorded. */
    private enum What {
        BOOKED,
        PASSED,
        CONDITIONS,
        FAILED
    }

    MedicalDialog(CompletionScreens screens, TargetCard target) {
        super(
                screens.viewer().phrases(),
                screens.viewer().phrases().say("completion.dialog.medical", target.shownName()),
                screens.saved(target, "completion.said.medical"));
        this.screens = screens;
        this.target = target;
        Optional<Medical> latest = screens.signing().of(target).medical();
        seen = latest.map(Medical::number).orElse(0);
        fields();
        row(what);
        row(planned);
        row(place);
        row(on);
        row(note);
        what.setValue(latest.isEmpty() ? What.BOOKED : What.PASSED);
    }

    private void fields() {
        Phrasebook phrases = phrases();
        what.setLabel(phrases.say("completion.field.outcome"));
        what.setItems(List.of(What.values()));
        what.setItemLabelGenerator(one -> phrases.say("completion.medical." + one.name()));
        what.addValueChangeListener(chosen -> show(chosen.getValue()));
        planned.setLabel(phrases.say("completion.field.planned"));
        planned.setLocale(phrases.locale());
        planned.setValue(screens.viewer().today().plusDays(1).atTime(MORNING));
        place.setLabel(phrases.say("completion.field.place"));
        place.setMaxLength(Medical.LONGEST_PLACE);
        on.setLabel(phrases.say("completion.field.examinedOn"));
        on.setLocale(phrases.locale());
        on.setMax(screens.viewer().today());
        on.setValue(screens.viewer().today());
        note.setLabel(phrases.say("completion.field.medicalNote"));
        note.setHelperText(phrases.say("completion.field.medicalNote.hint"));
        note.setMaxLength(Medical.LONGEST_NOTE);
        field("planned", planned);
        field("place", place);
        field("on", on);
        field("note", note);
    }

    private void show(What chosen) {
        boolean books = chosen == What.BOOKED;
        planned.setVisible(books);
        place.setVisible(books);
        on.setVisible(!books);
        note.setVisible(!books);
    }

    @Override
    protected Optional<Answer<?>> send() {
        boolean books = what.getValue() == What.BOOKED;
        if (books ? planned.getValue() == null : on.getValue() == null) {
            complain(books ? "planned" : "on", "completion.refused.noDay");
            return Optional.empty();
        }
        Answer<Completion> answer = books ? book() : report();
        // once he is told what came meanwhile, his next try is on top of it
        seen = screens.signing().of(target).medical().map(Medical::number).orElse(0);
        return Optional.of(answer);
    }

    private Answer<Completion> book() {
        return screens.signing()
                .book(
                        target.id(),
                        seen,
                        new Medical.Booking(
                                planned.getValue().atZone(phrases().zone()).toInstant(), place.getValue()));
    }

    private Answer<Completion> report() {
        Medical.Outcome outcome = Medical.Outcome.valueOf(what.getValue().name());
        return screens.signing().report(target.id(), seen, new Medical.Report(outcome, on.getValue(), note.getValue()));
    }
}
