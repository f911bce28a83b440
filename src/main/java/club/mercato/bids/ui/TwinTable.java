package club.mercato.bids.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Offers beside each other, a row for each thing that is compared; on a phone each row becomes a block. */
class TwinTable extends NativeTable {

    /**
     * What one offer says.
     *
     * @param difference from the first offer, in words; may be empty
     */
    record Cell(String text, String difference) {}

    /** @param differs whether the offers do not all say the same */
    record Line(String label, List<Cell> cells, boolean differs) {}

    TwinTable(String caption, String first, List<String> offers, List<Line> lines) {
        addClassName("twin-table");
        setCaptionText(caption);
        NativeTableRow head = new NativeTableRow(header(first, "col"));
        offers.forEach(offer -> head.add(header(offer, "col")));
        getHead().add(head);
        lines.forEach(line -> getBody().add(row(line, offers)));
    }

    private static NativeTableRow row(Line line, List<String> offers) {
        NativeTableRow row = new NativeTableRow(header(line.label(), "row"));
        row.setClassName("is-same", !line.differs());
        for (int place = 0; place < offers.size(); place++) {
            row.add(cell(offers.get(place), line.cells().get(place)));
        }
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(String offer, Cell said) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(new Span(said.text()));
        if (!said.difference().isEmpty()) {
            Span difference = new Span(said.difference());
            difference.addClassName("twin-difference");
            cell.add(difference);
        }
        cell.getElement().setAttribute("data-label", offer);
        return cell;
    }
}
