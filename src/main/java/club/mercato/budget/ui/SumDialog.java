package club.mercato.budget.ui;

import club.mercato.bids.form.AmountField;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.FormDialog;
import java.util.Optional;

/** A form that asks for sums in the own currency. */
abstract class SumDialog extends FormDialog {

    private final transient BudgetScreens screens;

    SumDialog(BudgetScreens screens, String title, String act, Runnable changed) {
        super(screens.viewer().phrases(), title, act, changed);
        this.screens = screens;
    }

    final BudgetScreens screens() {
        return screens;
    }

    /** A field that a refusal calls by its name, with its label. */
    final AmountField sumField(String name) {
        Phrasebook phrases = phrases();
        AmountField field = new AmountField(
                phrases.say("budget.field." + name),
                phrases,
                screens.reckoning().own());
        field(name, field);
        return field;
    }

    /** What was typed; where that is no sum, it is said at the field. */
    final Optional<Money> typed(String name, AmountField field) {
        Optional<Money> sum = field.sum();
        if (sum.isEmpty()) {
            complain(name, field.isEmpty() ? "budget.refused.missing" : "budget.refused.unreadable");
        }
        return sum;
    }
}
