package club.mercato.bids.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** What the simple case does not need: folded away, with what it says in one line. */
class Fold extends NativeDetails {

    private final Span says = new Span();

    Fold(String title, Component... content) {
        addClassNames("panel", "fold");
        Span name = new Span(title);
        name.addClassName("fold-title");
        says.addClassName("hint");
        setSummary(name, says);
        Div body = new Div(content);
        body.addClassName("fold-body");
        setContent(body);
    }

    /** What it holds, for whoever does not unfold it. */
    void says(String text) {
        says.setText(text);
    }

    /** Fields side by side, as many as there is room for. */
    static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("terms-row");
        return row;
    }
}
