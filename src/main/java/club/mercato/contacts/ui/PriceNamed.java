package club.mercato.contacts.ui;

import club.mercato.contacts.Outcome;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The price that they named; asked at once where the outcome is that they named one. */
class PriceNamed extends Div {

    private static final List<String> CURRENCIES = List.of("EUR", "GBP", "USD", "CHF", "BRL", "SAR", "TRY");

    final BigDecimalField amount = new BigDecimalField();
    final Select<String> currency = new Select<>();
    private final Phrasebook phrases;

    PriceNamed(Phrasebook phrases) {
        this.phrases = phrases;
        addClassName("field-pair");
        amount.setLabel(phrases.say("contacts.field.price"));
        amount.setLocale(phrases.locale());
        currency.setLabel(phrases.say("contacts.field.currency"));
        currency.setItems(CURRENCIES);
        currency.setValue("EUR");
        add(amount, currency);
        setVisible(false);
    }

    /** What was typed, and is kept in a draft. */
    record Typed(@Nullable BigDecimal amount, String currency) {}

    Typed typed() {
        return new Typed(amount.getValue(), currency.getValue());
    }

    void show(Typed typed) {
        amount.setValue(typed.amount());
        currency.setValue(typed.currency());
        setVisible(isVisible() || typed.amount() != null);
    }

    void show(Money price) {
        show(new Typed(price.amount(), price.currency().getCurrencyCode()));
    }

    /** A sum that was typed is not hidden again. */
    void asked(Outcome outcome) {
        setVisible(amount.getValue() != null || outcome == Outcome.PRICE_NAMED || outcome == Outcome.COUNTER_OFFER);
    }

    /** The price, if one was typed; what is wrong with it is shown here, too. */
    Answer<Optional<Money>> read() {
        amount.setInvalid(false);
        if (amount.getDefaultValidator()
                .apply(amount.getValue(), new ValueContext(new Binder<>()))
                .isError()) {
            return wrong("contacts.refused.unreadable");
        }
        if (amount.getValue() == null) {
            return Answer.done(Optional.empty());
        }
        try {
            return Answer.done(Optional.of(new Money(amount.getValue(), Currency.getInstance(currency.getValue()))));
        } catch (IllegalArgumentException finer) {
            return wrong("contacts.refused.priceTooFine");
        }
    }

    void complain(String why) {
        setVisible(true);
        amount.setErrorMessage(why);
        amount.setInvalid(true);
        amount.focus();
    }

    private Answer<Optional<Money>> wrong(String key) {
        complain(phrases.say(key));
        return Answer.no(Refused.because(Sentence.of(key)));
    }
}
