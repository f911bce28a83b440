package club.mercato.budget.ui;

import club.mercato.budget.ExpectedSale;
import club.mercato.kernel.Answer;
import club.mercato.parts.FormDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** A sale is counted on no more. */
class DropDialog extends FormDialog {

    private static final int LONGEST_REASON = 500;

    private final transient BudgetScreens screens;
    private final transient ExpectedSale sale;
    private final TextArea why = new TextArea();

    DropDialog(BudgetScreens screens, ExpectedSale sale, Runnable changed) {
        super(
                screens.viewer().phrases(),
                screens.viewer().phrases().say("budget.sale.dropOf", sale.player()),
                screens.viewer().phrases().say("budget.sale.drop"),
                changed);
        this.screens = screens;
        this.sale = sale;
        why.setLabel(phrases().say("budget.field.reason"));
        why.setMaxLength(LONGEST_REASON);
        field("why", why);
        row(why);
    }

    @Override
    protected Optional<Answer<?>> send() {
        return Optional.of(screens.sales().drop(sale.id(), sale.version(), why.getValue()));
    }
}
