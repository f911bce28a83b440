package club.mercato.budget.ui;

import club.mercato.bids.form.AmountField;
import club.mercato.budget.ExpectedSale;
import club.mercato.kernel.Answer;
import java.util.Optional;

/** A sale came true: what it brought is free from now on. */
class RealiseDialog extends SumDialog {

    private final transient ExpectedSale sale;
    private final AmountField brought;

    RealiseDialog(BudgetScreens screens, ExpectedSale sale, Runnable changed) {
        super(
                screens,
                screens.viewer().phrases().say("budget.sale.realiseOf", sale.player()),
                screens.viewer().phrases().say("budget.sale.realise"),
                changed);
        this.sale = sale;
        brought = sumField("brought");
        brought.explain(phrases().say("budget.field.broughtHelp"));
        brought.show(sale.form().amount().amount());
        row(brought);
    }

    @Override
    protected Optional<Answer<?>> send() {
        return typed("brought", brought).map(sum -> screens().sales().realise(sale.id(), sale.version(), sum));
    }
}
