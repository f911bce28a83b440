package club.mercato.bids.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of figures: the first column says what each row is. */
class DataTable extends NativeTable {

    DataTable(String caption, List<String> columns) {
        setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> head.add(scoped(column, "col")));
        getHead().add(head);
    }

    DataTable row(String name, List<String> values) {
        NativeTableRow row = new NativeTableRow(scoped(name, "row"));
        values.forEach(value -> row.add(new NativeTableCell(value)));
        getBody().add(row);
        return this;
    }

    private static NativeTableHeaderCell scoped(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
