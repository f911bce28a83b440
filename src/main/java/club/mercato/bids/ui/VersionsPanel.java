package club.mercato.bids.ui;

import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import org.springframework.stereotype.Component;

/** How the terms came to be what they are, on a bid's page. */
@Component
record VersionsPanel(BidScreens screens) implements BidPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Panel open(BidOnPage page) {
        VersionsOnPage panel = new VersionsOnPage(screens);
        panel.show(page);
        return panel;
    }
}
