package club.mercato.budget.ui;

import club.mercato.bids.form.AmountField;
import club.mercato.budget.ExpectedSale;
import club.mercato.budget.SaleForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRow;
import club.mercato.directory.PlayerSearch;
import club.mercato.directory.picker.PlayerPicker;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.season.SquadNeed;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import club.mercato.terms.Percent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A director says whose leaving would open a part of a budget, or says it anew. */
class SaleDialog extends SumDialog {

    private static final int EVEN = 50;

    private final transient WindowId window;
    private final transient @Nullable ExpectedSale seen;
    private final PlayerPicker player;
    private final AmountField amount;
    private final IntegerField likelihood = new IntegerField();
    private final TextField condition = new TextField();
    private final DatePicker due = new DatePicker();
    private final Select<SquadNeed> need = new Select<>();

    private SaleDialog(
            BudgetScreens screens,
            WindowId window,
            @Nullable ExpectedSale seen,
            String title,
            String act,
            Runnable changed) {
        super(screens, title, act, changed);
        this.window = window;
        this.seen = seen;
        player = new PlayerPicker(
                label("player"), screens.players(), phrases(), screens.viewer().today());
        amount = sumField("amount");
        fields();
        if (seen == null) {
            likelihood.setValue(EVEN);
        } else {
            fill(seen);
        }
    }

    static SaleDialog adding(BudgetScreens screens, TransferWindow window, Runnable changed) {
        String act = screens.viewer().phrases().say("budget.sale.add");
        String title = screens.viewer().phrases().say("budget.sale.addTo", window.name());
        SaleDialog dialog = new SaleDialog(screens, window.id(), null, title, act, changed);
        dialog.due.setValue(window.closes().atZone(window.zone()).toLocalDate());
        return dialog;
    }

    static SaleDialog amending(BudgetScreens screens, ExpectedSale sale, Runnable changed) {
        String act = screens.viewer().phrases().say("parts.save");
        String title = screens.viewer().phrases().say("budget.sale.amendOf", sale.player());
        return new SaleDialog(screens, sale.form().window(), sale, title, act, changed);
    }

    private void fields() {
        likelihood.setLabel(label("likelihood"));
        likelihood.setMin(0);
        likelihood.setMax(100);
        likelihood.setManualValidation(true);
        condition.setLabel(label("condition"));
        condition.setHelperText(label("conditionHelp"));
        condition.setMaxLength(SaleForm.LONGEST_CONDITION);
        due.setLabel(label("due"));
        due.setLocale(phrases().locale());
        need.setLabel(label("need"));
        need.setEmptySelectionAllowed(true);
        need.setItemLabelGenerator(one -> one == null ? "" : one.label());
        need.setItems(screens().calendar().needs(window));
        field("player", player);
        field("likelihood", likelihood);
        field("condition", condition);
        field("due", due);
        row(player);
        row(amount, likelihood);
        row(condition);
        row(due);
        row(need);
    }

    private void fill(ExpectedSale sale) {
        SaleForm form = sale.form();
        player.setValue(row(sale));
        amount.show(form.amount().amount());
        likelihood.setValue(form.likelihood().value().intValue());
        condition.setValue(form.condition());
        due.setValue(form.due());
        form.need()
                .flatMap(id -> screens().calendar().needs(window).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .ifPresent(need::setValue);
    }

    /** He is found by his name; of namesakes it is the one that was meant. */
    private @Nullable PlayerRow row(ExpectedSale sale) {
        PlayerId meant = sale.form().player();
        return screens().players().search(PlayerSearch.named(sale.player()), 0, 50).stream()
                .filter(one -> one.id().equals(meant))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Optional<Answer<?>> send() {
        boolean complete = given("player", !player.isEmpty())
                & given("due", !due.isEmpty())
                & given("likelihood", likelihood.getValue() != null && isPercent(likelihood.getValue()));
        return typed("amount", amount).filter(sum -> complete).map(this::sent);
    }

    private Answer<?> sent(Money sum) {
        SaleForm form = new SaleForm(
                window,
                player.picked().orElseThrow(),
                sum,
                Percent.of(likelihood.getValue()),
                condition.getValue(),
                due.getValue(),
                need.getOptionalValue().map(SquadNeed::id));
        ExpectedSale before = seen;
        return before == null
                ? screens().sales().expect(form)
                : screens().sales().amend(before.id(), before.version(), form);
    }

    private boolean given(String name, boolean given) {
        if (!given) {
            complain(name, name.equals("likelihood") ? "budget.refused.percent" : "budget.refused.missing");
        }
        return given;
    }

    private static boolean isPercent(int number) {
        return number >= 0 && number <= 100;
    }

    private String label(String field) {
        return phrases().say("budget.field." + field);
    }
}
