package club.mercato.approvals.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;

/** A director names who decides in his stead while he is away. */
class DeputyDialog extends Dialog {

    private static final int LONGEST = 500;
    private static final int USUAL_DAYS = 7;

    private final transient PolicyScreens screens;
    private final transient Phrasebook phrases;
    private final transient Runnable named;
    private final ComboBox<StaffMember> deputy = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final TextField why = new TextField();
    private final Div refusal = new Div();

    DeputyDialog(PolicyScreens screens, Runnable named) {
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        this.named = named;
        setHeaderTitle(phrases.say("approvals.deputies.name"));
        setWidth("480px");
        setMaxWidth("100%");
        LocalDate today = screens.viewer().today();
        deputy.setLabel(phrases.say("approvals.deputies.field.deputy"));
        deputy.setItems(screens.nameable());
        deputy.setItemLabelGenerator(StaffMember::name);
        from.setLabel(phrases.say("approvals.deputies.field.from"));
        from.setLocale(phrases.locale());
        from.setValue(today);
        until.setLabel(phrases.say("approvals.deputies.field.until"));
        until.setLocale(phrases.locale());
        until.setValue(today.plusDays(USUAL_DAYS));
        why.setLabel(phrases.say("approvals.field.reason"));
        why.setMaxLength(LONGEST);
        Div days = new Div(from, until);
        days.addClassName("deputy-days");
        Div fields = new Div(new Paragraph(phrases.say("approvals.deputies.meaning")), deputy, days, why);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button go = new Button(phrases.say("approvals.deputies.set"), click -> name());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), go);
        deputy.focus();
    }

    private void name() {
        refusal.removeAll();
        List.<HasValidation>of(deputy, from, until, why).forEach(field -> field.setInvalid(false));
        if (deputy.isEmpty()) {
            complain(deputy, phrases.say("approvals.refused.deputy"));
        } else if (from.isEmpty() || until.isEmpty()) {
            complain(from.isEmpty() ? from : until, phrases.say("approvals.deputies.missing"));
        } else {
            screens.deputies()
                    .name(deputy.getValue().id(), from.getValue(), until.getValue(), why.getValue())
                    .refusal()
                    .ifPresentOrElse(this::refused, () -> {
                        close();
                        named.run();
                    });
        }
    }

    private void refused(Refused refused) {
        String said = phrases.say(refused.why());
        switch (refused.lacks().map(Refused.Datum::name).orElse("")) {
            case "deputy" -> complain(deputy, said);
            case "until" -> complain(until, said);
            case "why" -> complain(why, said);
            default -> refusal.add(new RefusalNote(refused, phrases));
        }
    }

    private static void complain(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
