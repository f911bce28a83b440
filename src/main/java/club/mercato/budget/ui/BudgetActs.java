package club.mercato.budget.ui;

import club.mercato.budget.BudgetSheet;
import java.util.Optional;
import java.util.function.Supplier;

/** What the page's buttons do to what it shows; a director's acts are refused to others by the services. */
record BudgetActs(BudgetScreens screens, Supplier<Optional<Shown>> page, Runnable changed) {

    /** @param year the calendar year of the squad cost ratio */
    record Shown(BudgetSheet sheet, int year) {}

    void set() {
        page.get()
                .map(Shown::sheet)
                .ifPresent(sheet -> new SetBudgetDialog(screens, sheet.window(), sheet.budget(), changed).open());
    }

    void enterBaseline() {
        page.get().ifPresent(shown -> new BaselineDialog(screens, shown.year(), changed).open());
    }

    void expectSale() {
        page.get()
                .map(Shown::sheet)
                .ifPresent(sheet ->
                        SaleDialog.adding(screens, sheet.window(), changed).open());
    }

    /** Shows who set what when. */
    void history() {
        page.get().map(Shown::sheet).ifPresent(sheet -> new HistoryDialog(screens, sheet.window()).open());
    }
}
