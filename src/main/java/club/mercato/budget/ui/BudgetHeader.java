package club.mercato.budget.ui;

import club.mercato.budget.BudgetSheet;
import club.mercato.budget.WindowBudget;
import club.mercato.kernel.Phrasebook;
import club.mercato.season.TransferWindow;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** The page's title with what stands, the choice of the window, and what a director does. */
class BudgetHeader extends Header {

    private final transient BudgetScreens screens;
    private final transient Phrasebook phrases;
    private final Span standing = new Span();
    private final Select<TransferWindow> window = new Select<>();
    private final NativeButton history;
    private transient List<TransferWindow> choices = List.of();

    BudgetHeader(BudgetScreens screens, BudgetActs acts) {
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        addClassNames("list-header", "budget-header");
        standing.addClassName("hint");
        window.setAriaLabel(phrases.say("budget.window"));
        window.setItemLabelGenerator(TransferWindow::name);
        window.addClassName("window-choice");
        window.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                UI.getCurrent()
                        .navigate(BudgetView.class, Choice.of(chosen.getValue().id()));
            }
        });
        history = BudgetPanel.button(phrases.say("budget.history"), acts::history);
        Span gap = new Span();
        gap.addClassName("gap");
        add(new H1(phrases.say("budget.title")), standing, gap, window, history);
        if (screens.maySet()) {
            NativeButton set = BudgetPanel.button(phrases.say("budget.set"), acts::set);
            set.addClassName("primary");
            add(
                    BudgetPanel.button(phrases.say("budget.sale.add"), acts::expectSale),
                    BudgetPanel.button(phrases.say("budget.baseline.enter"), acts::enterBaseline),
                    set);
        }
    }

    void show(BudgetSheet sheet, List<TransferWindow> windows) {
        if (!windows.equals(choices)) {
            choices = windows; // a list that somebody has open is not taken from him
            window.setItems(windows);
        }
        windows.stream()
                .filter(one -> one.id().equals(sheet.window().id()))
                .findFirst()
                .ifPresent(window::setValue);
        window.setVisible(windows.size() > 1);
        history.setVisible(sheet.budget().isPresent() || !sheet.sales().isEmpty());
        standing.setText(sheet.budget()
                .map(budget -> said(sheet, budget))
                .orElseGet(
                        () -> phrases.say("budget.standing.none", sheet.window().name())));
    }

    private String said(BudgetSheet sheet, WindowBudget budget) {
        StaffMember by = screens.staffRoom().everyone().get(budget.by());
        return phrases.say(
                "budget.standing",
                sheet.window().name(),
                budget.transfer().currency().getCurrencyCode(),
                phrases.briefly(budget.transfer()),
                phrases.day(phrases.dayOf(budget.at()), screens.viewer().today()),
                by == null ? "" : by.name());
    }
}
