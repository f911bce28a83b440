package club.mercato.contacts.ui;

import club.mercato.contacts.Attitude;
import club.mercato.contacts.Party;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** States a party's position by hand: what it is, since when, and on what that rests. */
class PositionDialog extends Dialog {

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private final transient TargetCard target;
    private final Party party;
    private final Select<Attitude> attitude = new Select<>();
    private final DatePicker on = new DatePicker();
    private final TextField grade = new TextField();
    private final TextField note = new TextField();
    private final Div refusal = new Div();

    PositionDialog(ContactDesk desk, TargetCard target, Party party) {
        this.desk = desk;
        this.target = target;
        this.party = party;
        phrases = desk.viewer().phrases();
        setHeaderTitle(phrases.say(party.label() + ".positionHead"));
        setWidth("480px");
        setMaxWidth("100%");
        attitude.setLabel(phrases.say("contacts.field.position"));
        attitude.setItems(Attitude.scaleOf(party));
        attitude.setItemLabelGenerator(choice -> phrases.say(choice.label()));
        attitude.setValue(Attitude.unknown(party));
        on.setLabel(phrases.say("contacts.field.on"));
        on.setLocale(phrases.locale());
        on.setValue(desk.viewer().today());
        grade.setLabel(phrases.say("contacts.field.grade"));
        grade.setHelperText(phrases.say("contacts.field.gradeHelp"));
        grade.setMaxLength(2);
        note.setLabel(phrases.say("contacts.field.note"));
        note.setMaxLength(500);
        Div fields = new Div(attitude, on, note, grade);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button save = new Button(phrases.say("contacts.tracks.read"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), save);
    }

    private void save() {
        refusal.removeAll();
        on.setInvalid(false);
        grade.setInvalid(false);
        Optional<String> graded =
                Optional.of(grade.getValue().strip().toUpperCase(Locale.ROOT)).filter(code -> !code.isEmpty());
        LocalDate day = on.getValue() == null ? desk.viewer().today() : on.getValue();
        desk.positions()
                .read(target.id(), party, attitude.getValue(), day, graded, note.getValue())
                .refusal()
                .ifPresentOrElse(this::refused, () -> {
                    close();
                    desk.tellChanged(target.id());
                });
    }

    private void refused(Refused refused) {
        String said = phrases.say(refused.why());
        switch (refused.lacks().map(Refused.Datum::name).orElse("")) {
            case "on" -> {
                on.setErrorMessage(said);
                on.setInvalid(true);
            }
            case "grade" -> {
                grade.setErrorMessage(said);
                grade.setInvalid(true);
            }
            default -> refusal.add(new RefusalNote(refused, phrases));
        }
    }
}
