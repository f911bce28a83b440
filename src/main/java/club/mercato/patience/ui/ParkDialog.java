package club.mercato.patience.ui;

import club.mercato.contacts.FollowUp;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.patience.ParkForm;
import club.mercato.patience.Parking;
import club.mercato.patience.Until;
import club.mercato.pipeline.TargetCard;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks until when a target waits: a day, or one that a window brings, and what is to be done then. */
class ParkDialog extends Dialog {

    private static final int WINDOW_DAYS_OFFERED = 4;

    private final transient ParkingDesk desk;
    private final transient Phrasebook phrases;
    private final transient TargetCard card;
    private final transient Map<NativeButton, Until> offered = new LinkedHashMap<>();
    private final DatePicker day = new DatePicker();
    private final TextField why = new TextField();
    private final TextField then = new TextField();
    private final Div refusal = new Div();
    private transient Optional<Until> chosen = Optional.empty();
    private transient Optional<LocalDate> waited;

    ParkDialog(ParkingDesk desk, TargetCard card) {
        this.desk = desk;
        this.card = card;
        waited = card.parkedUntil();
        phrases = desk.viewer().phrases();
        LocalDate today = desk.viewer().today();
        setHeaderTitle(phrases.say("patience.park.title", card.shownName()));
        setWidth("480px");
        setMaxWidth("100%");
        day.setLabel(phrases.say("patience.park.until"));
        day.setLocale(phrases.locale());
        day.setAutoOpen(false); // on a phone the calendar would cover the days to choose
        day.setMin(today.plusDays(1));
        day.addValueChangeListener(picked -> {
            if (picked.isFromClient()) {
                choose(Optional.empty());
            }
        });
        why.setLabel(phrases.say("patience.park.why"));
        why.setMaxLength(ParkForm.LONGEST);
        then.setLabel(phrases.say("patience.park.then"));
        then.setMaxLength(ParkForm.LONGEST);
        then.setValue(desk.followUps()
                .next(card.id())
                .map(FollowUp::what)
                .orElseGet(() -> phrases.say("patience.park.usually")));
        Div fields = new Div(day, quick(today), why, then);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button park = new Button(phrases.say("patience.park.act"), click -> park());
        park.addThemeVariants(ButtonVariant.PRIMARY);
        park.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), park);
        day.focus();
    }

    private Div quick(LocalDate today) {
        Div chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", phrases.say("patience.park.quick"));
        chips.add(
                chip(phrases.say("patience.park.week"), Until.day(today.plusWeeks(1))),
                chip(phrases.say("patience.park.fortnight"), Until.day(today.plusWeeks(2))),
                chip(phrases.say("patience.park.month"), Until.day(today.plusMonths(1))));
        Map<WindowId, String> windows = desk.calendar().windowsAhead().stream()
                .collect(Collectors.toMap(TransferWindow::id, TransferWindow::name));
        Function<Until.OfWindow, String> label =
                hangs -> phrases.say(hangs.which().label(), windows.getOrDefault(hangs.window(), ""));
        List<Until> days = desk.room().days();
        days.stream()
                .limit(WINDOW_DAYS_OFFERED)
                .map(until -> chip(
                        phrases.say(
                                "patience.park.windowDay",
                                until.hangs().map(label).orElse(""),
                                phrases.day(until.day(), today)),
                        until))
                .forEach(chips::add);
        return chips;
    }

    private NativeButton chip(String text, Until until) {
        NativeButton chip = new NativeButton(text);
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", "false");
        chip.addClickListener(click -> {
            day.setValue(until.day());
            choose(Optional.of(until));
        });
        offered.put(chip, until);
        return chip;
    }

    /** What the day means, as long as nobody types another. */
    private void choose(Optional<Until> until) {
        chosen = until;
        offered.forEach((chip, its) ->
                chip.getElement().setAttribute("aria-pressed", String.valueOf(until.equals(Optional.of(its)))));
    }

    private void park() {
        refusal.removeAll();
        day.setInvalid(false);
        then.setInvalid(false);
        LocalDate until = day.getValue();
        if (until == null) {
            complain(day, phrases.say("patience.park.noDay"));
            return;
        }
        ParkForm form = new ParkForm(chosen.orElse(Until.day(until)), why.getValue(), then.getValue());
        switch (desk.room().park(card.id(), waited, form)) {
            case Answer.Done<Parking>(Parking parking) -> {
                close();
                desk.sayParked(card, parking);
            }
            case Answer.No<Parking>(Refused refused) -> refused(refused);
        }
    }

    private void refused(Refused refused) {
        String said = phrases.say(refused.why());
        switch (refused.lacks().map(Refused.Datum::name).orElse("")) {
            case "until", "followUpOn" -> complain(day, said);
            case "followUp" -> {
                then.setErrorMessage(said);
                then.setInvalid(true);
            }
            default -> {
                refusal.add(new RefusalNote(refused, phrases));
                // now he knows, so his next try is on top of theirs
                waited = desk.desk().find(card.id()).flatMap(TargetCard::parkedUntil);
            }
        }
    }

    private static void complain(DatePicker field, String said) {
        field.setErrorMessage(said);
        field.setInvalid(true);
    }
}
