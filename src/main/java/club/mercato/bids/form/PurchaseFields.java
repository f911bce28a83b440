package club.mercato.bids.form;

import club.mercato.terms.Kind;
import club.mercato.terms.Terms;
import club.mercato.terms.form.PriceForm.Bought;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The purchase that may or must follow a loan: its price, its condition, and how it is paid. */
class PurchaseFields extends Section implements TermsSection {

    private final transient FormGround ground;
    private final H2 title = new H2();
    private final AmountField price;
    private final TextField condition;
    private final DecimalField likelihood;
    private final Checkbox virtuallyCertain;
    private final PartsEditor parts;
    private final Fold paid;

    PurchaseFields(FormGround ground, Watch watch) {
        this.ground = ground;
        price = watch.on(new AmountField(ground.say("purchase.price"), ground.phrases(), ground.own()));
        condition = watch.on(new TextField(ground.say("purchase.condition")));
        condition.setMaxLength(Terms.LONGEST_TEXT);
        condition.setManualValidation(true);
        condition.setValueChangeMode(ValueChangeMode.LAZY);
        likelihood = watch.on(new DecimalField(ground.say("likelihood"), ground.phrases()).unit("%"));
        virtuallyCertain = watch.on(new Checkbox(ground.say("purchase.virtuallyCertain")));
        virtuallyCertain.setHelperText(ground.say("purchase.virtuallyCertain.help"));
        parts = new PartsEditor(ground, watch);
        paid = new Fold(ground.say("purchase.instalments"), parts);
        paid.addClassName("inner");
        addClassNames("panel", "offer-fields");
        add(title, Fold.row(price, condition, likelihood), virtuallyCertain, paid);
    }

    @Override
    public Section component() {
        return this;
    }

    @Override
    public void show(TermsForm form) {
        Bought purchase = Objects.requireNonNullElse(form.price().purchase(), Bought.EMPTY);
        price.show(purchase.price());
        condition.setValue(purchase.condition());
        likelihood.show(purchase.likelihood());
        virtuallyCertain.setValue(purchase.virtuallyCertain());
        parts.show(purchase.instalments());
    }

    /** What this kind does not ask is kept in its field, and out of the offer. */
    @Override
    public TermsForm write(TermsForm form) {
        if (!form.kind().isLoanThenPurchase()) {
            return form;
        }
        boolean conditional = form.kind() == Kind.LOAN_WITH_CONDITIONAL_OBLIGATION;
        boolean certain = form.kind() == Kind.LOAN_WITH_OBLIGATION;
        return form.with(form.price()
                .bought(new Bought(
                        price.number(),
                        parts.read(),
                        certain ? "" : condition.getValue(),
                        certain ? null : likelihood.number(),
                        conditional && virtuallyCertain.getValue())));
    }

    @Override
    public void fit(TermsForm form) {
        Kind kind = form.kind();
        setVisible(kind.isLoanThenPurchase());
        if (!isVisible()) {
            return;
        }
        title.setText(ground.say("purchase." + kind.name()));
        price.in(form.currency());
        condition.setVisible(kind != Kind.LOAN_WITH_OBLIGATION);
        likelihood.setVisible(kind == Kind.LOAN_WITH_CONDITIONAL_OBLIGATION);
        virtuallyCertain.setVisible(kind == Kind.LOAN_WITH_CONDITIONAL_OBLIGATION);
        LocalDate after = Optional.ofNullable(form.price().loan())
                .flatMap(loan -> Optional.ofNullable(loan.until()))
                .map(until -> until.plusDays(1))
                .orElse(null);
        parts.of(price.number(), form.currency(), after);
        int number = parts.read().size();
        paid.says(number == 0 ? ground.say("purchase.atOnce") : ground.say("instalments.number", number));
    }

    @Override
    public void fields(BiConsumer<String, HasValidation> to) {
        to.accept("purchase.price", price);
        to.accept("purchase.condition", condition);
        to.accept("purchase.likelihood", likelihood);
        parts.fields("purchase.instalments", to);
    }
}
