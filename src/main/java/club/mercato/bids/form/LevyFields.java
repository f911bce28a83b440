package club.mercato.bids.form;

import club.mercato.terms.Levies.Burden;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;

/** What goes to the clubs that trained him, and out of whose pocket. */
class LevyFields extends Fold implements TermsSection {

    private final transient FormGround ground;
    private final Select<Burden> solidarity = new Select<>();
    private final AmountField training;
    private final Select<Burden> trainingBurden = new Select<>();

    LevyFields(FormGround ground, Watch watch) {
        this(ground, watch, new Div());
    }

    private LevyFields(FormGround ground, Watch watch, Div rows) {
        super(ground.say("levies"), rows);
        this.ground = ground;
        training = watch.on(new AmountField(ground.say("levies.training"), ground.phrases(), ground.own()));
        burden(solidarity, "levies.solidarity");
        burden(trainingBurden, "levies.trainingBurden");
        watch.on(solidarity);
        watch.on(trainingBurden);
        rows.add(row(solidarity, training, trainingBurden));
    }

    private void burden(Select<Burden> field, String label) {
        field.setLabel(ground.say(label));
        field.setItems(Burden.values());
        field.setItemLabelGenerator(one -> one == null ? "" : ground.phrases().say(one.label()));
    }

    @Override
    public Fold component() {
        return this;
    }

    @Override
    public void show(TermsForm form) {
        solidarity.setValue(form.price().solidarity());
        training.show(form.price().trainingCompensation());
        trainingBurden.setValue(form.price().training());
    }

    @Override
    public TermsForm write(TermsForm form) {
        return form.with(form.price().levies(solidarity.getValue(), trainingBurden.getValue(), training.number()));
    }

    @Override
    public void fit(TermsForm form) {
        training.in(form.currency());
        says(ground.say(
                training.isEmpty() ? "levies.says" : "levies.saysBoth",
                ground.phrases().say(solidarity.getValue().label()),
                ground.phrases().say(trainingBurden.getValue().label())));
    }

    @Override
    public void fields(BiConsumer<String, HasValidation> to) {
        to.accept("levies.trainingCompensation", training);
    }
}
