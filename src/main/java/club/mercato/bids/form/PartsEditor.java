package club.mercato.bids.form;

import club.mercato.kernel.Money;
import club.mercato.parts.Icon;
import club.mercato.terms.Instalment;
import club.mercato.terms.Terms;
import club.mercato.terms.form.PriceForm.Part;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How a sum is paid: dated parts, a split into equal ones, and whether they add up to it. */
class PartsEditor extends Div implements HasValidation {

    private static final int USUAL_PARTS = 3;
    private static final List<Integer> MONTHS_APART = List.of(12, 6, 3, 1);

    private final transient FormGround ground;
    private final transient Watch watch;
    private final List<PartRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final IntegerField number = new IntegerField();
    private final Select<Integer> apart = new Select<>();
    private final NativeButton split;
    private final Span check = new Span();
    private final Span error = new Span();
    private transient Currency currency;
    private transient @Nullable BigDecimal whole;
    private transient @Nullable LocalDate first;

    PartsEditor(FormGround ground, Watch watch) {
        this.ground = ground;
        this.watch = watch;
        currency = ground.own();
        addClassName("parts-editor");
        number.setLabel(ground.say("split.in"));
        number.setMin(2);
        number.setMax(Terms.MOST_INSTALMENTS);
        number.setValue(USUAL_PARTS);
        number.setStepButtonsVisible(true);
        number.setManualValidation(true);
        apart.setLabel(ground.say("split.apart"));
        apart.setItems(MONTHS_APART);
        apart.setItemLabelGenerator(months -> ground.say("split.months", months));
        apart.setValue(MONTHS_APART.getFirst());
        split = new NativeButton(ground.say("split"), click -> split());
        split.addClassName("button");
        NativeButton add = new NativeButton(ground.say("part.add"), click -> append());
        add.addClassNames("button", "quiet");
        Div tools = Fold.row(number, apart, split);
        tools.addClassName("split-tools");
        check.addClassName("parts-check");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Div foot = new Div(add, check);
        foot.addClassName("parts-foot");
        list.addClassName("part-rows");
        add(tools, list, foot, error);
    }

    /**
     * What the parts are of.
     *
     * @param sum   nothing as long as nobody said
     * @param start the day of the first part where it is split
     */
    void of(@Nullable BigDecimal sum, Currency in, @Nullable LocalDate start) {
        whole = sum;
        currency = in;
        first = start;
        rows.forEach(row -> row.in(in));
        split.setEnabled(sum != null && sum.signum() > 0 && start != null);
        sayWhetherTheyAddUp();
    }

    void show(List<Part> parts) {
        rows.clear();
        list.removeAll();
        parts.forEach(part -> row().show(part));
    }

    List<Part> read() {
        return rows.stream().map(PartRow::read).toList();
    }

    void fields(String path, BiConsumer<String, HasValidation> to) {
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).fields(path + "[" + index + "].", to);
        }
        to.accept(path, this);
    }

    private void split() {
        int parts = Math.clamp(Objects.requireNonNullElse(number.getValue(), 0), 1, Terms.MOST_INSTALMENTS);
        Money sum = Money.nearest(Objects.requireNonNull(whole), currency);
        List<Part> even =
                Instalment.splitIn(parts, sum, Objects.requireNonNull(first), Period.ofMonths(apart.getValue()))
                        .stream()
                        .map(part -> new Part(part.due(), part.amount().amount()))
                        .toList();
        watch.quietly(() -> show(even));
        watch.changed();
    }

    /** The next part is what is missing. */
    private void append() {
        PartRow added = row();
        BigDecimal left = left();
        watch.quietly(() -> added.show(new Part(null, left.signum() > 0 ? left : null)));
        watch.changed();
        added.focus();
    }

    private PartRow row() {
        PartRow row = new PartRow(ground, watch, currency, rows.size() + 1, this::remove);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void remove(PartRow row) {
        rows.remove(row);
        list.remove(row);
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).count(index + 1);
        }
        watch.changed();
    }

    private BigDecimal left() {
        BigDecimal sum = Optional.ofNullable(whole).orElse(BigDecimal.ZERO);
        return rows.stream()
                .map(row -> Optional.ofNullable(row.read().amount()).orElse(BigDecimal.ZERO))
                .reduce(sum, BigDecimal::subtract);
    }

    private void sayWhetherTheyAddUp() {
        check.removeAll();
        BigDecimal left = left();
        boolean exact = left.signum() == 0;
        check.setClassName("in-order", exact);
        check.setClassName("over", !exact);
        check.setVisible(!rows.isEmpty() && whole != null);
        String sum = ground.phrases().exactly(Money.nearest(left.abs(), currency));
        check.add(
                new Icon(exact ? "check" : "alert"),
                new Span(ground.say(exact ? "parts.exact" : left.signum() > 0 ? "parts.short" : "parts.over", sum)));
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
