package club.mercato.bids.form;

import club.mercato.terms.Terms;
import club.mercato.terms.form.PriceForm.Extra;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.BiConsumer;

/** What is paid on top of the fee if something comes true. */
class AddOnFields extends Fold implements TermsSection {

    private final transient FormGround ground;
    private final transient Watch watch;
    private final List<AddOnRow> rows = new ArrayList<>();
    private final Div list;
    private final NativeButton add;
    private transient Currency currency;

    AddOnFields(FormGround ground, Watch watch) {
        this(ground, watch, new Div(), new NativeButton(ground.say("addOn.add")));
    }

    private AddOnFields(FormGround ground, Watch watch, Div list, NativeButton add) {
        super(ground.say("addOns"), list, add);
        this.ground = ground;
        this.watch = watch;
        this.list = list;
        this.add = add;
        currency = ground.own();
        list.addClassName("add-on-rows");
        add.addClassName("button");
        add.addClickListener(click -> append());
    }

    @Override
    public Fold component() {
        return this;
    }

    @Override
    public void show(TermsForm form) {
        rows.clear();
        list.removeAll();
        currency = form.currency();
        form.price().addOns().forEach(extra -> row().show(extra));
    }

    @Override
    public TermsForm write(TermsForm form) {
        return form.with(form.price().addOns(rows.stream().map(AddOnRow::read).toList()));
    }

    @Override
    public void fit(TermsForm form) {
        currency = form.currency();
        rows.forEach(row -> row.in(currency));
        add.setVisible(rows.size() < Terms.MOST_ADD_ONS);
        says(rows.isEmpty() ? ground.say("addOns.none") : ground.say("addOns.number", rows.size()));
    }

    @Override
    public void fields(BiConsumer<String, HasValidation> to) {
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).fields("addOns[" + index + "].", to);
        }
    }

    private void append() {
        AddOnRow added = row();
        watch.quietly(() -> added.show(Extra.EMPTY));
        watch.changed();
        added.focus();
    }

    private AddOnRow row() {
        AddOnRow row = new AddOnRow(ground, watch, currency, this::remove);
        rows.add(row);
        row.count(rows.size());
        list.add(row);
        return row;
    }

    private void remove(AddOnRow row) {
        rows.remove(row);
        list.remove(row);
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).count(index + 1);
        }
        watch.changed();
    }
}
