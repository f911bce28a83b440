package club.mercato.bids.form;

import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Until when the offer stands, and in which zone that is said. */
class ExpiryFields extends Fold implements TermsSection {

    /** The hour at which windows use to close. */
    private static final LocalTime USUAL = LocalTime.of(20, 0);

    private final transient FormGround ground;
    private final DayField day;
    private final TimePicker time = new TimePicker();
    private final ComboBox<String> zone = new ComboBox<>();

    ExpiryFields(FormGround ground, Watch watch) {
        this(ground, watch, new Div());
    }

    private ExpiryFields(FormGround ground, Watch watch, Div rows) {
        super(ground.say("expiry"), rows);
        this.ground = ground;
        day = watch.on(new DayField(ground.say("expiry.day"), ground.phrases()));
        time.setLabel(ground.say("expiry.time"));
        time.setLocale(ground.phrases().locale());
        time.setManualValidation(true);
        zone.setLabel(ground.say("expiry.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        watch.on(time);
        watch.on(zone);
        rows.add(row(day, time, zone));
    }

    @Override
    public Fold component() {
        return this;
    }

    @Override
    public void show(TermsForm form) {
        LocalDateTime at = form.expiry();
        day.setValue(at == null ? null : at.toLocalDate());
        time.setValue(at == null ? USUAL : at.toLocalTime());
        zone.setValue((at == null ? ground.phrases().zone() : form.expiryZone()).getId());
    }

    @Override
    public TermsForm write(TermsForm form) {
        return form.expiring(
                at(), Optional.ofNullable(zone.getValue()).map(ZoneId::of).orElse(form.expiryZone()));
    }

    private @Nullable LocalDateTime at() {
        return day.getValue() == null
                ? null
                : day.getValue().atTime(Objects.requireNonNullElse(time.getValue(), USUAL));
    }

    @Override
    public void fit(TermsForm form) {
        LocalDateTime at = form.expiry();
        says(
                at == null
                        ? ground.say("expiry.none")
                        : ground.say(
                                "expiry.says",
                                ground.phrases().fullDay(at.toLocalDate()),
                                at.toLocalTime().toString(),
                                form.expiryZone().getId()));
    }

    @Override
    public void fields(BiConsumer<String, HasValidation> to) {
        to.accept("expiry", day);
    }
}
