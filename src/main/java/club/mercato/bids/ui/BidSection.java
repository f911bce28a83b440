package club.mercato.bids.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A region of a bid's page with its title. */
abstract class BidSection extends Section {

    private final Header head;

    BidSection(String title, String name) {
        addClassNames("panel", "page-panel", name);
        getElement().setAttribute("aria-label", title);
        head = new Header(new H2(title));
        add(head);
    }

    /** Where more than the title stands above the region. */
    Header head() {
        return head;
    }
}
