package club.mercato.budget.ui;

import club.mercato.budget.ExpectedSale;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;

/** What a director does with an expected sale. */
record SaleActs(BudgetScreens screens, Runnable changed) {

    /** The buttons below its name; none where there is nothing to do, or not for this viewer. */
    Optional<Component> of(ExpectedSale sale) {
        if (!screens.maySet() || sale.status() != ExpectedSale.Status.EXPECTED) {
            return Optional.empty();
        }
        Div acts = new Div(
                button("realise", sale, () -> new RealiseDialog(screens, sale, changed).open()),
                button(
                        "amend",
                        sale,
                        () -> SaleDialog.amending(screens, sale, changed).open()),
                button("drop", sale, () -> new DropDialog(screens, sale, changed).open()));
        acts.addClassName("sale-acts");
        return Optional.of(acts);
    }

    private NativeButton button(String act, ExpectedSale sale, Runnable then) {
        Phrasebook phrases = screens.viewer().phrases();
        NativeButton button = BudgetPanel.button(phrases.say("budget.sale." + act), then);
        button.addClassName("quiet");
        button.getElement().setAttribute("aria-label", phrases.say("budget.sale." + act + "Of", sale.player()));
        return button;
    }
}
