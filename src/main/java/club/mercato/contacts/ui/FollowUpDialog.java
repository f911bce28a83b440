package club.mercato.contacts.ui;

import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUpForm;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import java.util.Optional;

/** Sets the next touch of a target, in place of the one that was open when this was opened. */
class FollowUpDialog extends Dialog {

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private final transient TargetCard target;
    private final TextField what = new TextField();
    private final DatePicker on = new DatePicker();
    private final TimePicker at = new TimePicker();
    private final Select<StaffMember> who = new Select<>();
    private final Div refusal = new Div();
    private transient Optional<FollowUp> seen;

    FollowUpDialog(ContactDesk desk, TargetCard target) {
        this.desk = desk;
        this.target = target;
        phrases = desk.viewer().phrases();
        seen = desk.followUps().next(target.id());
        setHeaderTitle(phrases.say("contacts.next.title"));
        setWidth("480px");
        setMaxWidth("100%");
        what.setLabel(phrases.say("contacts.next.what"));
        what.setMaxLength(FollowUpForm.LONGEST);
        desk.offerNames(what, target.id());
        on.setLabel(phrases.say("contacts.field.followUpOn"));
        on.setLocale(phrases.locale());
        at.setLabel(phrases.say("contacts.field.followUpAt"));
        at.setLocale(phrases.locale());
        who.setLabel(phrases.say("contacts.next.who"));
        List<StaffMember> staff = desk.staffRoom().owners();
        who.setItems(staff);
        who.setItemLabelGenerator(StaffMember::name);
        Optional<StaffId> first = seen.map(FollowUp::who)
                .or(target::owner)
                .or(() -> Optional.of(desk.viewer().staff().id()));
        staff.stream()
                .filter(member -> first.equals(Optional.of(member.id())))
                .findFirst()
                .ifPresent(who::setValue);
        seen.ifPresent(this::fill);
        Div day = new Div(on, at);
        day.addClassName("field-pair");
        Div fields = new Div(what, day, who);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button set = new Button(phrases.say("contacts.next.set"), click -> save());
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), set);
        what.focus();
    }

    private void fill(FollowUp open) {
        what.setValue(open.what());
        on.setValue(open.on());
        open.at().map(hour -> hour.atZone(phrases.zone())).ifPresent(here -> {
            // an hour is one moment for everybody, and its day here may be another than where it was set
            on.setValue(here.toLocalDate());
            at.setValue(here.toLocalTime());
        });
    }

    private void save() {
        refusal.removeAll();
        what.setInvalid(false);
        on.setInvalid(false);
        if (on.isEmpty()) {
            on.setErrorMessage(phrases.say("contacts.refused.noFollowUpDay"));
            on.setInvalid(true);
            return;
        }
        FollowUpForm form = new FollowUpForm(
                what.getValue(),
                on.getValue(),
                Optional.ofNullable(at.getValue()),
                Optional.ofNullable(who.getValue()).map(StaffMember::id));
        Answer<FollowUp> answer = seen.map(open -> desk.followUps().change(open.id(), open.version(), form))
                .orElseGet(() -> desk.followUps().first(target.id(), form));
        answer.refusal().ifPresentOrElse(this::refused, () -> {
            close();
            desk.tellChanged(target.id());
            desk.sayUnreached(target.id(), form.what());
        });
    }

    private void refused(Refused refused) {
        String why = phrases.say(refused.why());
        switch (refused.lacks().map(Refused.Datum::name).orElse("")) {
            case "followUp" -> {
                what.setErrorMessage(why);
                what.setInvalid(true);
            }
            case "followUpOn" -> {
                on.setErrorMessage(why);
                on.setInvalid(true);
            }
            default -> {
                refusal.add(new RefusalNote(refused, phrases));
                showTheirs();
            }
        }
    }

    /** Theirs stands beside what is typed here; the next save replaces it knowingly. */
    private void showTheirs() {
        seen = desk.followUps().next(target.id());
        Div theirs = new Div();
        theirs.addClassName("theirs");
        theirs.setText(seen.map(open -> phrases.say(
                        "contacts.form.next",
                        phrases.day(open.on(), desk.viewer().today()),
                        open.what()))
                .orElseGet(() -> phrases.say("contacts.form.noNext")));
        refusal.add(theirs);
    }
}
