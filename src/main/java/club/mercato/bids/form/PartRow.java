package club.mercato.bids.form;

import club.mercato.parts.Icon;
import club.mercato.terms.form.PriceForm.Part;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Currency;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One part of a sum: when and how much. */
class PartRow extends Div {

    private final transient FormGround ground;
    private final DayField due;
    private final AmountField amount;
    private final NativeButton remove;

    PartRow(FormGround ground, Watch watch, Currency currency, int number, Consumer<PartRow> gone) {
        this.ground = ground;
        due = watch.on(new DayField(ground.say("part.due", number), ground.phrases()));
        amount = watch.on(new AmountField(ground.say("part.amount", number), ground.phrases(), currency));
        remove = new NativeButton("", click -> gone.accept(this));
        remove.add(new Icon("close"));
        remove.addClassName("icon-button");
        addClassName("part-row");
        count(number);
        add(due, amount, remove);
    }

    final void count(int number) {
        due.setLabel(ground.say("part.due", number));
        amount.setLabel(ground.say("part.amount", number));
        String said = ground.say("part.remove", number);
        remove.getElement().setAttribute("aria-label", said).setAttribute("title", said);
    }

    void in(Currency currency) {
        amount.in(currency);
    }

    void show(Part part) {
        due.setValue(part.due());
        amount.show(part.amount());
    }

    Part read() {
        return new Part(due.getValue(), amount.number());
    }

    void focus() {
        due.focus();
    }

    void fields(String path, BiConsumer<String, HasValidation> to) {
        to.accept(path + "due", due);
        to.accept(path + "amount", amount);
    }
}
