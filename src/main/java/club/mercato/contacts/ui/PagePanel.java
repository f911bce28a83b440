package club.mercato.contacts.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A panel of a page: its title, what stands beside it, and the rest. */
class PagePanel extends Section {

    private final Span note = new Span();
    private final Header head = new Header();

    PagePanel(String title, String name) {
        addClassNames("panel", "page-panel", name);
        note.addClassName("hint");
        head.add(new H2(title), note);
        add(head);
    }

    void note(String text) {
        note.setText(text);
    }

    Header head() {
        return head;
    }
}
