package club.mercato.budget.ui;

import club.mercato.budget.BudgetSheet;
import club.mercato.budget.Burden;
import club.mercato.budget.Levels;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables behind the charts: every sum that is drawn, to the cent. */
class ChartTables extends NativeDetails {

    /** More seasons than any bid is paid in; what comes after is one column. */
    private static final int SEASONS = 12;

    private final transient Phrasebook phrases;

    ChartTables(Phrasebook phrases) {
        super(phrases.say("budget.tables"));
        this.phrases = phrases;
        addClassName("figure-tables");
    }

    void show(BudgetSheet sheet) {
        NativeTable levels = table(
                "taken",
                Stream.of("part", "guaranteed", "expected", "maximum")
                        .map(column -> phrases.say("budget.column." + column))
                        .toList());
        parts(sheet).forEach(part -> row(levels, part.name, sums(part.burden.sums())));
        sheet.free().ifPresent(free -> row(levels, phrases.say("budget.part.free"), sums(free)));
        SeasonColumns seasons = SeasonColumns.of(sheet, SEASONS);
        List<String> heads = new ArrayList<>(List.of(phrases.say("budget.column.part")));
        heads.addAll(seasons.labels(phrases));
        NativeTable cash = table("cash", heads);
        parts(sheet).forEach(part -> row(cash, part.name, seasons.sums(part.burden.guaranteed())));
        row(cash, phrases.say("budget.part.total"), seasons.sums(sheet.taken().guaranteed()));
        row(cash, phrases.say("budget.part.maximum"), seasons.sums(sheet.taken().maximum()));
        setContent(new Div(levels, cash));
    }

    /** One of the parts that a chart is made of. */
    private record Part(String name, Burden burden) {}

    private List<Part> parts(BudgetSheet sheet) {
        List<Part> parts = new ArrayList<>(List.of(
                new Part(phrases.say("budget.part.committed"), sheet.committedBurden()),
                new Part(phrases.say("budget.part.pending"), sheet.pendingBurden())));
        if (!sheet.reserved().sums().isZero()) {
            parts.add(new Part(phrases.say("budget.part.reserved"), sheet.reserved()));
        }
        return parts;
    }

    private static List<Money> sums(Levels levels) {
        return List.of(levels.guaranteed(), levels.expected(), levels.maximum());
    }

    private NativeTable table(String name, List<String> columns) {
        NativeTable table = new NativeTable();
        table.setCaptionText(phrases.say("budget." + name));
        NativeTableRow head = table.getHead().addRow();
        columns.forEach(column -> head.add(header(column, "col")));
        return table;
    }

    private void row(NativeTable table, String name, List<Money> sums) {
        NativeTableRow row = table.getBody().addRow();
        row.add(header(name, "row"));
        sums.forEach(sum -> row.add(new NativeTableCell(phrases.exactly(sum))));
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
