package club.mercato.budget.ui;

import club.mercato.budget.WindowBudget;
import club.mercato.kernel.Phrasebook;
import club.mercato.season.TransferWindow;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who set a window's budget to what, when and why; the latest first. */
class HistoryDialog extends Dialog {

    private final transient Phrasebook phrases;

    HistoryDialog(BudgetScreens screens, TransferWindow window) {
        phrases = screens.viewer().phrases();
        setHeaderTitle(phrases.say("budget.historyOf", window.name()));
        setWidth("480px");
        setMaxWidth("100%");
        List<WindowBudget> all = screens.budgets().history(window.id());
        Map<StaffId, StaffMember> staff = screens.staffRoom().everyone();
        OrderedList list = new OrderedList();
        list.addClassName("budget-history");
        all.forEach(budget -> list.add(item(budget, staff.get(budget.by()))));
        add(all.isEmpty() ? BudgetPanel.sentence(phrases.say("budget.history.none")) : list);
        getFooter().add(new Button(phrases.say("parts.close"), click -> close()));
    }

    private ListItem item(WindowBudget budget, @Nullable StaffMember by) {
        Span sum = new Span(phrases.exactly(budget.transfer()));
        sum.addClassName("strong");
        Span who = new Span(phrases.say("budget.history.by", by == null ? "" : by.name(), phrases.moment(budget.at())));
        who.addClassName("hint");
        Span why = new Span(budget.why());
        why.getElement().setAttribute("dir", "auto");
        return new ListItem(sum, why, who);
    }
}
