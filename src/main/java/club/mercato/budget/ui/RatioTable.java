package club.mercato.budget.ui;

import club.mercato.budget.RatioSteps;
import club.mercato.figures.SquadCost;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of the squad cost ratio: without bids, with what is committed, with what is pending, each at both ends. */
final class RatioTable {

    private final RatioSteps steps;
    private final Phrasebook phrases;
    private final Millions millions;

    RatioTable(RatioSteps steps, Phrasebook phrases) {
        this.steps = steps;
        this.phrases = phrases;
        this.millions = new Millions(phrases);
    }

    NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassName("ratio-table");
        table.getElement().setAttribute("aria-label", phrases.say("budget.ratio"));
        NativeTableRow head = table.getHead().addRow();
        head.add(header(
                phrases.say(
                        "budget.ratio.unit",
                        steps.baseline().figures().revenue().currency().getCurrencyCode()),
                "col"));
        List.of("before", "committed", "pending")
                .forEach(step -> head.add(header(phrases.say("budget.ratio." + step), "col")));
        row(table, "pay", SquadCost.Ratio::pay, "");
        row(table, "amortisation", SquadCost.Ratio::amortisation, "");
        row(table, "agents", SquadCost.Ratio::agents, "");
        row(table, "cost", SquadCost.Ratio::cost, "is-total");
        row(table, "base", SquadCost.Ratio::base, "");
        percents(table, "ratio", guaranteed());
        percents(table, "atMaximum", maximum());
        return table;
    }

    private void row(NativeTable table, String name, Function<SquadCost.Ratio, Money> part, String as) {
        fill(table, name, guaranteed().map(part).map(millions::of), as);
    }

    private void percents(NativeTable table, String name, Stream<SquadCost.Ratio> ratios) {
        fill(
                table,
                name,
                ratios.map(ratio -> ratio.percent(1)
                        .map(millions::tenths)
                        .map(number -> phrases.say("budget.percent", number))
                        .orElse(phrases.say("budget.nothing"))),
                "is-total");
    }

    private void fill(NativeTable table, String name, Stream<String> values, String as) {
        NativeTableRow row = table.getBody().addRow();
        if (!as.isEmpty()) {
            row.addClassName(as);
        }
        row.add(header(phrases.say("budget.ratio." + name), "row"));
        values.forEach(value -> row.add(new NativeTableCell(value)));
    }

    private Stream<SquadCost.Ratio> guaranteed() {
        return Stream.of(
                steps.before(), steps.committed().guaranteed(), steps.pending().guaranteed());
    }

    private Stream<SquadCost.Ratio> maximum() {
        return Stream.of(
                steps.before(), steps.committed().maximum(), steps.pending().maximum());
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
