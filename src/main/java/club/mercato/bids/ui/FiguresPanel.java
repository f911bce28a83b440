package club.mercato.bids.ui;

import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import org.springframework.stereotype.Component;

/** What the offer costs, on a bid's page. */
@Component
record FiguresPanel(BidScreens screens) implements BidPanel {

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Panel open(BidOnPage page) {
        FiguresOnPage panel = new FiguresOnPage(screens);
        panel.show(page);
        return panel;
    }
}
