package club.mercato.approvals.ui;

import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import org.springframework.stereotype.Component;

/** What managers say for a bid, on its page. */
@Component
record EndorsementOnPage(DecisionScreens screens) implements BidPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Panel open(BidOnPage page) {
        Opened opened = new Opened(new EndorsementPanel(screens));
        opened.show(page);
        return opened;
    }

    private record Opened(EndorsementPanel panel) implements Panel {

        @Override
        public com.vaadin.flow.component.Component component() {
            return panel;
        }

        @Override
        public void show(BidOnPage page) {
            panel.show(page.bid());
        }
    }
}
