package club.mercato.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** What was decided, one line for each target; on a phone each line becomes a block. */
class MinutesTable extends Div {

    MinutesTable(MinutesWords words) {
        addClassNames("panel", "minutes-panel");
        List<String> columns = words.columns();
        NativeTable table = new NativeTable();
        table.addClassName("minutes-table");
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        words.rows().forEach(row -> table.getBody().add(line(row, columns)));
        add(table);
    }

    private static NativeTableRow line(MinutesWords.Row row, List<String> columns) {
        Anchor name = new Anchor("targets/" + row.target().id().value());
        name.getElement().setAttribute("router-link", true);
        name.getElement().appendChild(new Element("bdi").setText(row.name()));
        Span club = new Span(row.club());
        club.addClassName("under");
        Span decision = new Span(row.decision());
        decision.addClassName("strong");
        return new NativeTableRow(
                cell(columns.get(0), name, club),
                cell(columns.get(1), new Span(row.need())),
                cell(columns.get(2), decision),
                cell(columns.get(3), new Span(row.note())),
                cell(columns.get(4), new Span(row.by())));
    }

    private static NativeTableCell cell(String label, Component... parts) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(parts);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
