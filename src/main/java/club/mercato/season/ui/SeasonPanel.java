package club.mercato.season.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A part of the season's page: its title, what stands beside it, and a table that becomes a list on a phone. */
class SeasonPanel extends Section {

    private final Header head = new Header();
    private final Span note = new Span();

    SeasonPanel(String title, String name, Component... beside) {
        addClassNames("panel", "page-panel", name);
        note.addClassName("hint");
        head.add(new H2(title), note);
        head.add(beside);
        add(head);
    }

    Header head() {
        return head;
    }

    void note(String text) {
        note.setText(text);
    }

    static NativeTable table(String name, List<String> columns) {
        NativeTable table = new NativeTable();
        table.addClassName("season-table");
        table.getElement().setAttribute("aria-label", name);
        NativeTableRow head = table.getHead().addRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        return table;
    }

    /** One cell; where the table is a list, its column's name stands before it. */
    static NativeTableCell cell(String column, Component... content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", column);
        return cell;
    }

    static Span under(String text) {
        Span under = new Span(text);
        under.addClassName("under");
        return under;
    }

    static NativeButton button(String text, Runnable act) {
        NativeButton button = new NativeButton(text, click -> act.run());
        button.addClassName("button");
        return button;
    }
}
