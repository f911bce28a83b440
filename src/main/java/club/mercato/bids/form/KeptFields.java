package club.mercato.bids.form;

import club.mercato.terms.Clauses.SellOn;
import club.mercato.terms.Terms;
import club.mercato.terms.form.ClausesForm;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the other club keeps of the player: a share when he is sold on, the right to buy him back, a matching right. */
class KeptFields extends Fold implements TermsSection {

    private final transient FormGround ground;
    private final DecimalField share;
    private final Select<SellOn.Of> of = new Select<>();
    private final TextField base;
    private final AmountField buyBack;
    private final DayField from;
    private final DayField until;
    private final Checkbox matching;

    KeptFields(FormGround ground, Watch watch) {
        this(ground, watch, new Div());
    }

    private KeptFields(FormGround ground, Watch watch, Div rows) {
        super(ground.say("kept"), rows);
        this.ground = ground;
        share = watch.on(new DecimalField(ground.say("sellOn.share"), ground.phrases()).unit("%"));
        of.setLabel(ground.say("sellOn.of"));
        of.setItems(SellOn.Of.values());
        of.setItemLabelGenerator(one -> one == null ? "" : ground.say("sellOn.of." + one.name()));
        watch.on(of);
        base = watch.on(new TextField(ground.say("sellOn.base")));
        base.setMaxLength(Terms.LONGEST_TEXT);
        base.setManualValidation(true);
        base.setValueChangeMode(ValueChangeMode.LAZY);
        buyBack = watch.on(new AmountField(ground.say("buyBack.price"), ground.phrases(), ground.own()));
        from = watch.on(new DayField(ground.say("buyBack.from"), ground.phrases()));
        until = watch.on(new DayField(ground.say("buyBack.until"), ground.phrases()));
        matching = watch.on(new Checkbox(ground.say("matching")));
        rows.addClassName("fold-rows");
        rows.add(row(share, of, base), row(buyBack, from, until), matching);
    }

    @Override
    public Fold component() {
        return this;
    }

    @Override
    public void show(TermsForm form) {
        ClausesForm clauses = form.clauses();
        share.show(clauses.sellOnShare());
        of.setValue(clauses.sellOnOf());
        base.setValue(clauses.sellOnBase());
        buyBack.show(clauses.buyBackPrice());
        from.setValue(clauses.buyBackFrom());
        until.setValue(clauses.buyBackUntil());
        matching.setValue(clauses.matchingRight());
    }

    @Override
    public TermsForm write(TermsForm form) {
        return form.with(new ClausesForm(
                share.number(),
                of.getValue(),
                base.getValue(),
                buyBack.number(),
                from.getValue(),
                until.getValue(),
                matching.getValue()));
    }

    @Override
    public void fit(TermsForm form) {
        buyBack.in(form.currency());
        base.setVisible(of.getValue() == SellOn.Of.PROFIT || !base.isEmpty());
        List<String> kept = Stream.of(
                        share.isEmpty() ? "" : ground.say("kept.sellOn"),
                        buyBack.isEmpty() ? "" : ground.say("kept.buyBack"),
                        matching.getValue() ? ground.say("kept.matching") : "")
                .filter(one -> !one.isEmpty())
                .toList();
        says(kept.isEmpty() ? ground.say("kept.nothing") : String.join(", ", kept));
    }

    @Override
    public void fields(BiConsumer<String, HasValidation> to) {
        to.accept("sellOn.share", share);
        to.accept("sellOn.base", base);
        to.accept("buyBack.price", buyBack);
        to.accept("buyBack.from", from);
        to.accept("buyBack.until", until);
    }
}
