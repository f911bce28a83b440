package club.mercato.bids.form;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Currency;

/** A field for a sum; where it is not written out, it says below how it was read. */
class AmountField extends DecimalField {

    private final transient Phrasebook phrases;
    private final Span code = new Span();
    private transient Currency currency;

    AmountField(String label, Phrasebook phrases, Currency currency) {
        super(label, phrases);
        this.phrases = phrases;
        this.currency = currency;
        code.addClassName("currency-code");
        setPrefixComponent(code);
        in(currency);
        addValueChangeListener(typed -> sayHowItWasRead());
    }

    final void in(Currency other) {
        currency = other;
        code.setText(other.getCurrencyCode());
        sayHowItWasRead();
    }

    private void sayHowItWasRead() {
        BigDecimal number = number();
        if (number == null || number.scale() > currency.getDefaultFractionDigits()) {
            setHelperText(null);
            return;
        }
        String said = phrases.exactly(new Money(number, currency));
        setHelperText(said.contains(getValue().strip()) ? null : said);
    }
}
