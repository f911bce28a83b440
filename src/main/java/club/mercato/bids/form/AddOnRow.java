package club.mercato.bids.form;

import club.mercato.parts.Icon;
import club.mercato.terms.Terms;
import club.mercato.terms.form.PriceForm.Extra;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Currency;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One add-on: what must come true, how much, how often and how likely. */
class AddOnRow extends Div {

    private final transient FormGround ground;
    private final TextField condition;
    private final AmountField amount;
    private final Checkbox eachTime;
    private final AmountField cap;
    private final DecimalField likelihood;
    private final DayField expectedOn;
    private final NativeButton remove;

    AddOnRow(FormGround ground, Watch watch, Currency currency, Consumer<AddOnRow> gone) {
        this.ground = ground;
        condition = watch.on(new TextField(ground.say("addOn.condition")));
        condition.setMaxLength(Terms.LONGEST_TEXT);
        condition.setManualValidation(true);
        condition.setValueChangeMode(ValueChangeMode.LAZY);
        amount = watch.on(new AmountField(ground.say("addOn.amount"), ground.phrases(), currency));
        eachTime = watch.on(new Checkbox(ground.say("addOn.eachTime")));
        cap = watch.on(new AmountField(ground.say("addOn.cap"), ground.phrases(), currency));
        likelihood = watch.on(new DecimalField(ground.say("likelihood"), ground.phrases()).unit("%"));
        expectedOn = watch.on(new DayField(ground.say("addOn.expectedOn"), ground.phrases()));
        eachTime.addValueChangeListener(now -> cap.setVisible(now.getValue()));
        cap.setVisible(false);
        remove = new NativeButton("", click -> gone.accept(this));
        remove.add(new Icon("close"));
        remove.addClassName("icon-button");
        Div head = new Div(condition, remove);
        head.addClassName("add-on-head");
        addClassName("add-on-row");
        getElement().setAttribute("role", "group");
        add(head, Fold.row(amount, likelihood, expectedOn), Fold.row(eachTime, cap));
    }

    void count(int number) {
        getElement().setAttribute("aria-label", ground.say("addOn", number));
        String said = ground.say("addOn.remove", number);
        remove.getElement().setAttribute("aria-label", said).setAttribute("title", said);
    }

    void in(Currency currency) {
        amount.in(currency);
        cap.in(currency);
    }

    void show(Extra extra) {
        condition.setValue(extra.condition());
        amount.show(extra.amount());
        eachTime.setValue(extra.perOccurrence());
        cap.show(extra.cap());
        likelihood.show(extra.likelihood());
        expectedOn.setValue(extra.expectedOn());
    }

    Extra read() {
        return new Extra(
                condition.getValue(),
                amount.number(),
                eachTime.getValue(),
                eachTime.getValue() ? cap.number() : null,
                likelihood.number(),
                expectedOn.getValue());
    }

    void focus() {
        condition.focus();
    }

    void fields(String path, BiConsumer<String, HasValidation> to) {
        to.accept(path + "condition", condition);
        to.accept(path + "amount", amount);
        to.accept(path + "cap", cap);
        to.accept(path + "likelihood", likelihood);
        to.accept(path + "expectedOn", expectedOn);
    }
}
