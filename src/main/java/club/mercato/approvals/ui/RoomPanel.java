package club.mercato.approvals.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of what a director reads: its title, what stands beside it, and its content. */
class RoomPanel extends Section {

    private final Span note = new Span();

    /** @param name of the part in the style sheet */
    RoomPanel(String title, String name) {
        addClassNames("panel", "room-panel", name);
        note.addClassName("room-note");
        add(new Header(new H2(title), note));
    }

    final void note(String text) {
        note.setText(text);
    }

    static Span named(String text, String name) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
