package club.mercato.bids.form;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field for a number of any exactness, written as people write it; what cannot be read stays as it was typed. */
public class DecimalField extends TextField implements Unreadable {

    private static final int LONGEST = 30;
    private static final int PAUSE_MILLISECONDS = 250;

    private final transient Phrasebook phrases;
    private boolean signed;

    DecimalField(String label, Phrasebook phrases) {
        this.phrases = phrases;
        setLabel(label);
        setMaxLength(LONGEST);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLISECONDS);
        getElement().setProperty("inputMode", "decimal").setProperty("autocomplete", "off");
    }

    /** What stands behind the number: {@code %}. */
    DecimalField unit(String unit) {
        setSuffixComponent(new Span(unit));
        return this;
    }

    /** It may be below zero, too. */
    public final void signed() {
        signed = true;
    }

    /** Nothing where nothing is typed, or nothing that can be read. */
    @Nullable
    BigDecimal number() {
        return read().orElse(null);
    }

    public final void show(@Nullable BigDecimal number) {
        NumberFormat written = NumberFormat.getNumberInstance(phrases.locale());
        written.setMaximumFractionDigits(number == null ? 0 : Math.max(0, number.scale()));
        setValue(number == null ? "" : written.format(number));
    }

    @Override
    public Optional<String> unreadable() {
        return getValue().isBlank() || read().isPresent()
                ? Optional.empty()
                : Optional.of(phrases.say("bids.form.unreadable.number"));
    }

    private Optional<BigDecimal> read() {
        char decimal = DecimalFormatSymbols.getInstance(phrases.locale()).getDecimalSeparator();
        String typed = getValue().strip();
        return signed && typed.matches("[-−].+")
                ? TypedNumber.read(typed.substring(1), decimal).map(BigDecimal::negate)
                : TypedNumber.read(typed, decimal);
    }
}
