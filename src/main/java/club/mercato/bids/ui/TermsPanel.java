package club.mercato.bids.ui;

import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import org.springframework.stereotype.Component;

/** What is offered, on a bid's page. */
@Component
record TermsPanel(BidScreens screens) implements BidPanel {

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Panel open(BidOnPage page) {
        TermsOnPage panel = new TermsOnPage(screens);
        panel.show(page);
        return panel;
    }
}
