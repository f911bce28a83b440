package club.mercato.bids.form;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Optional;

/** A field for a day; what cannot be read stays as it was typed. */
class DayField extends DatePicker implements Unreadable {

    private final transient Phrasebook phrases;

    DayField(String label, Phrasebook phrases) {
        super(label);
        this.phrases = phrases;
        setLocale(phrases.locale());
        setManualValidation(true);
    }

    @Override
    public Optional<String> unreadable() {
        return getDefaultValidator()
                        .apply(getValue(), new ValueContext(new Binder<>()))
                        .isError()
                ? Optional.of(phrases.say("bids.form.unreadable.day"))
                : Optional.empty();
    }
}
