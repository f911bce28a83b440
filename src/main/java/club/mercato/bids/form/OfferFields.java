package club.mercato.bids.form;

import club.mercato.terms.Kind;
import club.mercato.terms.form.ContractForm;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The simple case: what kind of deal it is, a fee, a day, and how long the contract runs at which wage. */
class OfferFields extends Section implements TermsSection {

    /** What football is paid in comes first. */
    private static final List<String> USUAL = List.of("EUR", "GBP", "USD", "CHF", "BRL", "SAR", "TRY");

    private static final int MOST_YEARS = 10;

    private final Select<Kind> kind = new Select<>();
    private final AmountField fee;
    private final ComboBox<Currency> currency = new ComboBox<>();
    private final RateFields rate;
    private final DayField starts;
    private final IntegerField years = new IntegerField();
    private final AmountField wage;
    private final transient FormGround ground;

    OfferFields(FormGround ground, Watch watch) {
        this.ground = ground;
        fee = watch.on(new AmountField(ground.say("fee"), ground.phrases(), ground.own()));
        rate = new RateFields(ground, watch);
        starts = watch.on(new DayField(ground.say("starts"), ground.phrases()));
        wage = watch.on(new AmountField(ground.say("wage"), ground.phrases(), ground.own()));
        addClassNames("panel", "offer-fields");
        getElement().setAttribute("aria-label", ground.say("offer"));
        kind.setLabel(ground.say("kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : ground.phrases().say(one.label()));
        watch.on(kind);
        currency.setLabel(ground.say("currency"));
        currency.setItems(currencies(ground.own()));
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.setManualValidation(true);
        watch.on(currency);
        years.setLabel(ground.say("years"));
        years.setManualValidation(true);
        years.setMin(1);
        years.setMax(MOST_YEARS);
        years.setStepButtonsVisible(true);
        years.setValueChangeMode(ValueChangeMode.EAGER);
        watch.on(years);
        add(Fold.row(kind, fee, currency), rate, Fold.row(starts, years, wage));
    }

    private static List<Currency> currencies(Currency own) {
        Comparator<Currency> byUse = Comparator.comparingInt(one -> {
            int place = USUAL.indexOf(one.getCurrencyCode());
            return one.equals(own) ? -1 : place < 0 ? USUAL.size() : place;
        });
        return Stream.concat(
                        Stream.of(own),
                        Currency.getAvailableCurrencies().stream()
                                .filter(one -> one.getDefaultFractionDigits() >= 0 && !one.equals(own)))
                .sorted(byUse.thenComparing(Currency::getCurrencyCode))
                .toList();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TermsForm form) {
        kind.setValue(form.kind());
        fee.show(form.price().fee());
        currency.setValue(form.currency());
        rate.show(form.rate());
        starts.setValue(form.starts());
        years.setValue(form.contract().years());
        wage.show(form.contract().yearlyWage());
    }

    @Override
    public TermsForm write(TermsForm form) {
        Currency offered = Objects.requireNonNullElse(currency.getValue(), form.currency());
        ContractForm before = form.contract();
        ContractForm contract = before.lasting(years.getValue(), before.months(), before.until())
                .paying(wage.number(), before.signingOnFee());
        return form.as(kind.getValue())
                .in(offered, offered.equals(ground.own()) ? null : rate.rate())
                .from(starts.getValue())
                .with(contract);
    }

    /** The fee, with how it is paid, which stands elsewhere. */
    DecimalField fee() {
        return fee;
    }

    @Override
    public void fit(TermsForm form) {
        fee.setVisible(form.kind().mayHaveFee());
        fee.in(form.currency());
        wage.in(form.contract().currency());
        years.setVisible(form.kind() != Kind.LOAN);
        rate.fit(form.currency());
    }

    @Override
    public void fields(BiConsumer<String, HasValidation> to) {
        to.accept("starts", starts);
        to.accept("rate", rate.field());
        to.accept("fee", fee);
        to.accept("contract.length", years);
        to.accept("contract.yearlyWage", wage);
    }
}
