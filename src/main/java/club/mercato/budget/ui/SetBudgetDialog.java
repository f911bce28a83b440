package club.mercato.budget.ui;

import club.mercato.bids.form.AmountField;
import club.mercato.budget.WindowBudget;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.season.TransferWindow;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** A director says what may be committed in a window, and why. */
class SetBudgetDialog extends SumDialog {

    private static final int LONGEST_REASON = 500;

    private final transient TransferWindow window;
    private final int seen;
    private final AmountField transfer;
    private final TextArea why = new TextArea();

    SetBudgetDialog(BudgetScreens screens, TransferWindow window, Optional<WindowBudget> stands, Runnable changed) {
        super(
                screens,
                screens.viewer().phrases().say("budget.setFor", window.name()),
                screens.viewer().phrases().say("budget.set"),
                changed);
        this.window = window;
        this.seen = stands.map(WindowBudget::number).orElse(0);
        transfer = sumField("transfer");
        stands.map(WindowBudget::transfer).map(Money::amount).ifPresent(transfer::show);
        why.setLabel(phrases().say("budget.field.reason"));
        why.setMaxLength(LONGEST_REASON);
        field("why", why);
        row(transfer);
        row(why);
    }

    @Override
    protected Optional<Answer<?>> send() {
        return typed("transfer", transfer).map(sum -> screens().budgets().set(window.id(), seen, sum, why.getValue()));
    }
}
