package club.mercato.bids.form;

import club.mercato.terms.Kind;
import club.mercato.terms.Terms;
import club.mercato.terms.form.PriceForm.Given;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The player of ours who goes the other way, and what he is worth. */
class SwapFields extends Section implements TermsSection {

    private final TextField player;
    private final AmountField agreedValue;
    private final AmountField bookValue;

    SwapFields(FormGround ground, Watch watch) {
        player = watch.on(new TextField(ground.say("swap.player")));
        player.setMaxLength(Terms.LONGEST_TEXT);
        player.setManualValidation(true);
        player.setValueChangeMode(ValueChangeMode.LAZY);
        agreedValue = watch.on(new AmountField(ground.say("swap.agreedValue"), ground.phrases(), ground.own()));
        bookValue = watch.on(new AmountField(ground.say("swap.bookValue"), ground.phrases(), ground.own()));
        addClassNames("panel", "offer-fields");
        add(new H2(ground.say("swap")), Fold.row(player, agreedValue, bookValue));
    }

    @Override
    public Section component() {
        return this;
    }

    @Override
    public void show(TermsForm form) {
        Given given = Objects.requireNonNullElse(form.price().swapped(), Given.EMPTY);
        player.setValue(given.player());
        agreedValue.show(given.agreedValue());
        bookValue.show(given.bookValue());
    }

    @Override
    public TermsForm write(TermsForm form) {
        return form.kind() == Kind.SWAP
                ? form.with(form.price().given(new Given(player.getValue(), agreedValue.number(), bookValue.number())))
                : form;
    }

    @Override
    public void fit(TermsForm form) {
        setVisible(form.kind() == Kind.SWAP);
        agreedValue.in(form.currency());
        bookValue.in(form.currency());
    }

    @Override
    public void fields(BiConsumer<String, HasValidation> to) {
        to.accept("swapped.player", player);
        to.accept("swapped.agreedValue", agreedValue);
        to.accept("swapped.bookValue", bookValue);
    }
}
