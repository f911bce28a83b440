package club.mercato.season.ui;

import club.mercato.kernel.Answer;
import club.mercato.parts.FormDialog;
import club.mercato.rules.Confidence;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowForm;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enters a window as its association announced it, or says one anew. Times are those of the association's zone. */
class WindowDialog extends FormDialog {

    private final transient SeasonDesk desk;
    private final transient @Nullable TransferWindow seen;
    private final TextField association = new TextField();
    private final TextField name = new TextField();
    private final ComboBox<String> zone = new ComboBox<>();
    private final DateTimePicker opens = new DateTimePicker();
    private final DateTimePicker closes = new DateTimePicker();
    private final DateTimePicker papersBy = new DateTimePicker();
    private final TextField source = new TextField();
    private final Select<Confidence> confidence = new Select<>();
    private final DatePicker verifiedOn = new DatePicker();

    private WindowDialog(SeasonDesk desk, @Nullable TransferWindow seen, String title, Runnable changed) {
        super(desk.viewer().phrases(), title, changed);
        this.desk = desk;
        this.seen = seen;
        fields();
        if (seen == null) {
            zone.setValue(desk.viewer().staff().zone().getId());
            verifiedOn.setValue(desk.viewer().today());
            confidence.setValue(Confidence.B);
        } else {
            fill(seen);
        }
    }

    static WindowDialog entering(SeasonDesk desk, Runnable changed) {
        return new WindowDialog(desk, null, desk.viewer().phrases().say("season.window.enter"), changed);
    }

    static WindowDialog amending(SeasonDesk desk, TransferWindow window, Runnable changed) {
        return new WindowDialog(desk, window, desk.viewer().phrases().say("season.editOf", window.name()), changed);
    }

    private void fields() {
        association.setLabel(label("association"));
        association.setMaxLength(WindowForm.LONGEST_ASSOCIATION);
        association.addValueChangeListener(typed -> zoneOf(typed.getValue()));
        name.setLabel(label("name"));
        name.setMaxLength(WindowForm.LONGEST_NAME);
        zone.setLabel(label("zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        zone.setHelperText(phrases().say("season.field.zoneHelp"));
        opens.setLabel(label("opens"));
        closes.setLabel(label("closes"));
        papersBy.setLabel(label("papersBy"));
        List.of(opens, closes, papersBy)
                .forEach(field -> field.setLocale(phrases().locale()));
        source.setLabel(label("source"));
        source.setMaxLength(WindowForm.LONGEST_SOURCE);
        confidence.setLabel(label("confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(one -> one == null ? "" : phrases().say(one.label()));
        verifiedOn.setLabel(label("verifiedOn"));
        verifiedOn.setLocale(phrases().locale());
        field("association", association);
        field("name", name);
        field("zone", zone);
        field("opens", opens);
        field("closes", closes);
        field("papersBy", papersBy);
        field("source", source);
        field("verifiedOn", verifiedOn);
        row(association);
        row(name);
        row(zone);
        row(opens);
        row(closes);
        row(papersBy);
        row(source);
        row(verifiedOn);
        row(confidence);
    }

    /** Where the association is known, so is its zone; what somebody chose stays. */
    private void zoneOf(String typed) {
        if (seen == null && !typed.isBlank()) {
            String known = desk.rules().association(typed).zone().getId();
            if (known.contains("/")) {
                zone.setValue(known);
            }
        }
    }

    private void fill(TransferWindow window) {
        association.setValue(window.association());
        name.setValue(window.name());
        zone.setValue(window.zone().getId());
        opens.setValue(local(window.opens(), window.zone()));
        closes.setValue(local(window.closes(), window.zone()));
        window.papersBy().ifPresent(by -> papersBy.setValue(local(by, window.zone())));
        source.setValue(window.source());
        confidence.setValue(Confidence.valueOf(window.confidence()));
        verifiedOn.setValue(window.verifiedOn());
    }

    @Override
    protected Optional<Answer<?>> send() {
        boolean incomplete = false;
        if (zone.isEmpty()) {
            complain("zone", "season.refused.missing");
            incomplete = true;
        }
        if (opens.isEmpty()) {
            complain("opens", "season.refused.missing");
            incomplete = true;
        }
        if (closes.isEmpty()) {
            complain("closes", "season.refused.missing");
            incomplete = true;
        }
        if (verifiedOn.isEmpty()) {
            complain("verifiedOn", "season.refused.missing");
            incomplete = true;
        }
        return incomplete ? Optional.empty() : Optional.of(sent());
    }

    private Answer<?> sent() {
        ZoneId there = ZoneId.of(zone.getValue());
        WindowForm form = new WindowForm(
                association.getValue(),
                name.getValue(),
                moment(opens.getValue(), there),
                moment(closes.getValue(), there),
                Optional.ofNullable(papersBy.getValue()).map(local -> moment(local, there)),
                there,
                source.getValue(),
                confidence.getValue().name(),
                verifiedOn.getValue());
        TransferWindow before = seen;
        return before == null
                ? desk.calendar().announce(form)
                : desk.calendar().amendWindow(before.id(), before.version(), form);
    }

    private static Instant moment(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    private static LocalDateTime local(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDateTime();
    }

    private String label(String field) {
        return phrases().say("season.field." + field);
    }
}
