package club.mercato.bids.form;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Span;
import java.util.Currency;
import java.util.Optional;

/** A field for a sum; where it is not written out, it says below how it was read. */
public class AmountField extends DecimalField {

    private final transient Phrasebook phrases;
    private final Span code = new Span();
    private transient Currency currency;
    private String help = "";

    public AmountField(String label, Phrasebook phrases, Currency currency) {
        super(label, phrases);
        this.phrases = phrases;
        this.currency = currency;
        code.addClassName("currency-code");
        setPrefixComponent(code);
        in(currency);
        addValueChangeListener(typed -> sayHowItWasRead());
    }

    /** What stands below as long as there is nothing to say of how it was read. */
    public final void explain(String text) {
        help = text;
        sayHowItWasRead();
    }

    final void in(Currency other) {
        currency = other;
        code.setText(other.getCurrencyCode());
        sayHowItWasRead();
    }

    /** Empty where nothing is typed, nothing that can be read, or more decimals than the currency has. */
    public final Optional<Money> sum() {
        return Optional.ofNullable(number())
                .filter(number -> number.scale() <= currency.getDefaultFractionDigits())
                .map(number -> new Money(number, currency));
    }

    private void sayHowItWasRead() {
        String said = sum().map(phrases::exactly)
                .filter(written -> !written.contains(getValue().strip()))
                .orElse(help);
        setHelperText(said.isEmpty() ? null : said);
    }
}
