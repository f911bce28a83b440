package club.mercato.approvals.ui;

import club.mercato.approvals.BudgetEffect;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** What is free of the window's budget, now and with this offer. */
class BudgetPanel extends RoomPanel {

    private final transient Phrasebook phrases;
    private final NativeTable table = new NativeTable();

    BudgetPanel(Phrasebook phrases, BudgetEffect.Effect effect) {
        super(phrases.say("approvals.budget"), "room-budget");
        this.phrases = phrases;
        getElement().setAttribute("aria-label", phrases.say("approvals.budget"));
        note(effect.now().guaranteed().currency().getCurrencyCode());
        NativeTableRow head = table.getHead().addRow();
        head.add(column("approvals.budget.case"), column("approvals.budget.now"), column("approvals.budget.after"));
        row("guaranteed", effect.now().guaranteed(), effect.after().guaranteed());
        row("expected", effect.now().expected(), effect.after().expected());
        row("maximum", effect.now().maximum(), effect.after().maximum());
        add(table);
    }

    private NativeTableHeaderCell column(String label) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(phrases.say(label));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void row(String name, Money now, Money after) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell label = new NativeTableHeaderCell(phrases.say("approvals.figure." + name));
        label.getElement().setAttribute("scope", "row");
        row.add(label);
        row.addDataCell().setText(phrases.briefly(now));
        row.addDataCell().setText(phrases.briefly(after));
        row.setClassName("is-over", after.amount().signum() < 0);
    }
}
