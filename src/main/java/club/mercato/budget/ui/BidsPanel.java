package club.mercato.budget.ui;

import club.mercato.budget.BudgetSheet;
import club.mercato.budget.ExpectedSale;
import club.mercato.kernel.Phrasebook;
import club.mercato.season.SquadNeed;
import java.util.List;

/** Every bid that takes of the budget, and the sales that would open it. */
class BidsPanel extends BudgetPanel {

    private static final int SEASONS = 3;

    private final transient BudgetScreens screens;
    private final transient Phrasebook phrases;
    private final transient SaleActs acts;

    BidsPanel(BudgetScreens screens, SaleActs acts) {
        super(screens.viewer().phrases().say("budget.bids"), "budget-bids");
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        this.acts = acts;
    }

    void show(BudgetSheet sheet) {
        if (isEmpty(sheet)) {
            note("", false);
            body(sentence(phrases.say("budget.bids.none", sheet.window().name())));
            return;
        }
        note(phrases.say("budget.unit", sheet.own().getCurrencyCode()), false);
        BidsTable table = new BidsTable(phrases, SeasonColumns.of(sheet, SEASONS));
        table.group("committed", sheet.committed());
        table.group("pending", sheet.pending());
        table.reserved(sheet.reserved());
        table.total(sheet.taken());
        List<SquadNeed> needs = sheet.sales().isEmpty()
                ? List.of()
                : screens.calendar().needs(sheet.window().id());
        for (ExpectedSale.Status status : List.of(ExpectedSale.Status.REALISED, ExpectedSale.Status.EXPECTED)) {
            table.sales(
                    status,
                    sheet.sales().stream()
                            .filter(sale -> sale.status() == status)
                            .toList(),
                    needs,
                    acts);
        }
        body(table);
    }

    private static boolean isEmpty(BudgetSheet sheet) {
        return sheet.committed().isEmpty()
                && sheet.pending().isEmpty()
                && sheet.sales().isEmpty()
                && sheet.reserved().sums().isZero();
    }
}
