package club.mercato.parts;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Currency;
import java.util.Optional;

/** A field for a sum that has to be there; what is wrong with it is said at the field. */
public final class SumField extends BigDecimalField {

    private final transient Phrasebook phrases;

    /** @param label key of the label */
    public SumField(String label, Phrasebook phrases) {
        this.phrases = phrases;
        setLabel(phrases.say(label));
        setLocale(phrases.locale());
        setRequiredIndicatorVisible(true);
        addClassName("sum-field");
    }

    public void show(Money sum) {
        setValue(sum.amount());
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
