package club.mercato.bids.form;

import club.mercato.terms.form.PriceForm.Lent;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The loan: until when, for what, and how much of his wages we bear. */
class LoanFields extends Section implements TermsSection {

    private final DayField until;
    private final AmountField fee;
    private final DayField feeDue;
    private final DecimalField wageShare;

    LoanFields(FormGround ground, Watch watch) {
        until = watch.on(new DayField(ground.say("loan.until"), ground.phrases()));
        fee = watch.on(new AmountField(ground.say("loan.fee"), ground.phrases(), ground.own()));
        feeDue = watch.on(new DayField(ground.say("loan.feeDue"), ground.phrases()));
        feeDue.setHelperText(ground.say("loan.feeDue.help"));
        wageShare = watch.on(new DecimalField(ground.say("loan.wageShare"), ground.phrases()).unit("%"));
        wageShare.setHelperText(ground.say("loan.wageShare.help"));
        addClassNames("panel", "offer-fields");
        add(new H2(ground.say("loan")), Fold.row(until, fee, feeDue, wageShare));
    }

    @Override
    public Section component() {
        return this;
    }

    @Override
    public void show(TermsForm form) {
        Lent loan = Objects.requireNonNullElse(form.price().loan(), Lent.EMPTY);
        until.setValue(loan.until());
        fee.show(loan.fee());
        feeDue.setValue(loan.feeDue());
        wageShare.show(loan.wageShare());
    }

    @Override
    public TermsForm write(TermsForm form) {
        return form.kind().isLoan()
                ? form.with(form.price()
                        .lent(new Lent(until.getValue(), fee.number(), feeDue.getValue(), wageShare.number())))
                : form;
    }

    @Override
    public void fit(TermsForm form) {
        setVisible(form.kind().isLoan());
        fee.in(form.currency());
    }

    @Override
    public void fields(BiConsumer<String, HasValidation> to) {
        to.accept("loan.until", until);
        to.accept("loan.fee", fee);
        to.accept("loan.feeDue", feeDue);
        to.accept("loan.wageShare", wageShare);
    }
}
