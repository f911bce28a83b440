package club.mercato.correspondence.ui;

import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import org.springframework.stereotype.Component;

/** What went out and what came back, on a bid's page. */
@Component
record LettersPanel(LifeDesk desk) implements BidPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Panel open(BidOnPage page) {
        LettersOnPage panel = new LettersOnPage(desk);
        panel.show(page);
        return panel;
    }
}
