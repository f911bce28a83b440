package club.mercato.bids.page;

import com.vaadin.flow.component.Component;

/** A part of a bid's page that a module adds. A bean that makes one panel for each page that is opened. */
public interface BidPanel {

    /**
     * What a part of the page tells through {@code ActWanted} when it changed the bid, with the bid's id, so that the page
     * shows it in the same round trip. Other screens hear of it through the feed.
     */
    String CHANGED = "bid-changed";

    /** Where on the page. */
    Place place();

    /** Panels of one place stand in the order of this number. */
    int position();

    /** Makes the panel for one page. Called in the viewer's session. */
    Panel open(BidOnPage page);

    enum Place {
        /** A button among those in the header, in the order of the bid's life; hides itself while it may not be used. */
        ACT,
        /** The main column: what is offered and what it costs. Terms at 10, Figures at 20. */
        MAIN,
        /** The right column: who decides and what was. Decisions at 10, Versions at 40. */
        SIDE
    }

    /** One opened panel. */
    interface Panel {

        Component component();

        /** Shows the bid as it is now; called after every change of it or of its target, keeps what the user is typing. */
        void show(BidOnPage page);
    }
}
