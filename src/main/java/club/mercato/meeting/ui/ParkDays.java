package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.patience.Until;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Until when a target is parked: a day of a window, or any other. */
class ParkDays extends Div {

    private static final int WINDOW_DAYS_OFFERED = 2;

    private final transient Phrasebook phrases;
    private final transient Map<NativeButton, Until> offered = new LinkedHashMap<>();
    private final DatePicker day = new DatePicker();
    private transient Optional<Until> chosen = Optional.empty();

    ParkDays(ReviewDesk desk) {
        phrases = desk.viewer().phrases();
        LocalDate today = desk.viewer().today();
        addClassName("decision-days");
        Div chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", phrases.say("meeting.park.until"));
        Until week = Until.day(today.plusWeeks(1));
        chips.add(
                chip(phrases.say("meeting.park.week", phrases.day(week.day(), today)), week),
                chip(phrases.say("meeting.park.fortnight"), Until.day(today.plusWeeks(2))));
        Map<WindowId, String> windows = desk.calendar().windowsAhead().stream()
                .collect(Collectors.toMap(TransferWindow::id, TransferWindow::name));
        desk.waitingRoom().days().stream()
                .limit(WINDOW_DAYS_OFFERED)
                .map(until -> chip(windowDay(until, windows, today), until))
                .forEach(chips::add);
        day.setLabel(phrases.say("meeting.park.until"));
        day.setLocale(phrases.locale());
        day.setMin(today.plusDays(1));
        day.addValueChangeListener(picked -> {
            if (picked.isFromClient()) {
                choose(Optional.empty());
            }
        });
        add(day, chips);
        day.setValue(week.day());
        choose(Optional.of(week));
    }

    /** Empty, with a word at the field, while no day is said. */
    Optional<Until> chosen() {
        LocalDate until = day.getValue();
        day.setInvalid(until == null);
        day.setErrorMessage(phrases.say("meeting.park.noDay"));
        return until == null ? Optional.empty() : Optional.of(chosen.orElse(Until.day(until)));
    }

    private String windowDay(Until until, Map<WindowId, String> windows, LocalDate today) {
        String meaning = until.hangs()
                .map(hangs -> phrases.say(hangs.which().label(), windows.getOrDefault(hangs.window(), "")))
                .orElse("");
        return phrases.say("meeting.park.windowDay", meaning, phrases.day(until.day(), today));
    }

    private NativeButton chip(String text, Until until) {
        NativeButton chip = new NativeButton(text);
        chip.addClassName("chip");
        chip.addClickListener(click -> {
            day.setValue(until.day());
            choose(Optional.of(until));
        });
        offered.put(chip, until);
        return chip;
    }

    private void choose(Optional<Until> until) {
        chosen = until;
        offered.forEach((chip, its) ->
                chip.getElement().setAttribute("aria-pressed", String.valueOf(until.equals(Optional.of(its)))));
    }
}
