package club.mercato.budget.ui;

import club.mercato.budget.BudgetSheet;
import club.mercato.budget.Burden;
import club.mercato.budget.ExpectedSale;
import club.mercato.budget.Levels;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.season.SquadNeed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Bids and sales with what they take and bring, at each level and in each season; on a phone a list. */
class BidsTable extends NativeTable {

    /** So many stand by name in each part; the rest is one line. */
    private static final int MOST = 100;

    private static final List<String> FIRST = List.of("bid", "kind", "standing");
    private static final List<String> LEVELS = List.of("guaranteed", "expected", "maximum");

    private final transient Phrasebook phrases;
    private final transient BidWords words;
    private final transient Millions millions;
    private final transient SeasonColumns seasons;

    BidsTable(Phrasebook phrases, SeasonColumns seasons) {
        this.phrases = phrases;
        this.words = new BidWords(phrases);
        this.millions = new Millions(phrases);
        this.seasons = seasons;
        addClassName("budget-table");
        getElement().setAttribute("aria-label", phrases.say("budget.bids"));
        NativeTableRow head = getHead().addRow();
        Stream.concat(FIRST.stream(), LEVELS.stream())
                .forEach(column -> head.add(header(phrases.say("budget.column." + column), "col")));
        seasons.labels(phrases).forEach(label -> head.add(header(label, "col")));
    }

    void group(String name, List<BudgetSheet.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        heading(name);
        lines.stream()
                .limit(MOST)
                .forEach(line -> line(words.name(line), words.kind(line), words.standing(line), line.burden())
                        .addClassName("is-bid"));
        lines.stream()
                .skip(MOST)
                .map(BudgetSheet.Line::burden)
                .reduce(Burden::plus)
                .ifPresent(rest -> line(new Span(phrases.say("budget.more", lines.size() - MOST)), "", "", rest));
    }

    /** All that anybody learns of what he may not know of. */
    void reserved(Burden reserved) {
        if (!reserved.sums().isZero()) {
            line(words.reserved(), "", phrases.say("budget.restricted"), reserved)
                    .addClassName("is-reserved");
        }
    }

    void total(Burden taken) {
        line(new Span(phrases.say("budget.total")), "", "", taken).addClassName("is-total");
    }

    void sales(ExpectedSale.Status status, List<ExpectedSale> sales, List<SquadNeed> needs, SaleActs acts) {
        if (sales.isEmpty()) {
            return;
        }
        heading(status.name());
        sales.forEach(sale -> {
            Levels brings = sale.realised().map(Levels::even).orElseGet(sale::opens);
            NativeTableRow row = begun(words.sale(sale, acts), words.saleKind(sale), words.condition(sale, needs));
            row.addClassName("is-sale");
            levels(row, brings, millions::plus);
            seasons.labels(phrases).forEach(label -> row.add(new NativeTableCell()));
        });
    }

    private void heading(String group) {
        NativeTableHeaderCell cell = header(phrases.say("budget.group." + group), "colgroup");
        int columns = FIRST.size() + LEVELS.size() + seasons.labels(phrases).size();
        cell.getElement().setAttribute("colspan", String.valueOf(columns));
        NativeTableRow row = getBody().addRow();
        row.addClassName("is-group");
        row.add(cell);
    }

    private NativeTableRow line(Component name, String kind, String standing, Burden burden) {
        NativeTableRow row = begun(name, kind, standing);
        levels(row, burden.sums(), millions::of);
        List<String> labels = seasons.labels(phrases);
        List<Money> paid = seasons.sums(burden.guaranteed());
        for (int at = 0; at < labels.size(); at++) {
            row.add(cell(labels.get(at), millions.orDash(paid.get(at))));
        }
        return row;
    }

    private NativeTableRow begun(Component name, String kind, String standing) {
        NativeTableHeaderCell first = new NativeTableHeaderCell();
        first.getElement().setAttribute("scope", "row");
        first.add(name);
        NativeTableCell what = new NativeTableCell(kind);
        what.addClassName("is-kind");
        NativeTableCell where = new NativeTableCell(standing);
        where.addClassName("is-standing");
        NativeTableRow row = getBody().addRow();
        row.add(first, what, where);
        return row;
    }

    private void levels(NativeTableRow row, Levels sums, Function<Money, String> written) {
        List<Money> inOrder = List.of(sums.guaranteed(), sums.expected(), sums.maximum());
        for (int at = 0; at < LEVELS.size(); at++) {
            row.add(cell(phrases.say("budget.column." + LEVELS.get(at)), written.apply(inOrder.get(at))));
        }
    }

    /** Where the table is a list, the column's name stands before the sum. */
    private static NativeTableCell cell(String column, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", column);
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
