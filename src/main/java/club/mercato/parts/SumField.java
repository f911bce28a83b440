package club.mercato.parts;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field for a sum that has to be there; what is wrong with it is said at the field. */
public final class SumField extends BigDecimalField {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final transient Phrasebook phrases;

    /** @param label key of the label */
    public SumField(String label, Phrasebook phrases) {
        this.phrases = phrases;
        setLabel(phrases.say(label));
        setLocale(phrases.locale());
        setRequiredIndicatorVisible(true);
        addClassName("sum-field");
        addValueChangeListener(typed -> setHelperText(readable(typed.getValue())));
    }

    /** Below what is typed it stands as people read it. */
    private @Nullable String readable(@Nullable BigDecimal sum) {
        return sum == null || sum.abs().compareTo(THOUSAND) < 0
                ? null
                : NumberFormat.getNumberInstance(phrases.locale()).format(sum);
    }

    public void show(Money sum) {
        BigDecimal amount = sum.amount();
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        setValue(whole ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount);
    }

    /** The sum in this currency; empty if the field says why there is none. */
    public Optional<Money> read(Currency currency) {
        setInvalid(false);
        if (getDefaultValidator()
                .apply(getValue(), new ValueContext(new Binder<>()))
                .isError()) {
            return complain("parts.sum.unreadable");
        }
        if (getValue() == null) {
            return complain("parts.sum.noSum");
        }
        if (getValue().stripTrailingZeros().scale() > Math.max(0, currency.getDefaultFractionDigits())) {
            return complain("parts.sum.tooFine");
        }
        return Optional.of(new Money(getValue(), currency));
    }

    private Optional<Money> complain(String why) {
        setErrorMessage(phrases.say(why));
        setInvalid(true);
        focus();
        return Optional.empty();
    }
}
