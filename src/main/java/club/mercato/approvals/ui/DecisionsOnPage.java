package club.mercato.approvals.ui;

import club.mercato.approvals.Over;
import club.mercato.approvals.Waiting;
import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who decides on a bid and what they said, on its page. */
@Component
record DecisionsOnPage(DecisionScreens screens) implements BidPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Panel open(BidOnPage page) {
        Opened opened = new Opened(screens, new DecisionsPanel(screens));
        opened.show(page);
        return opened;
    }

    private record Opened(DecisionScreens screens, DecisionsPanel panel) implements Panel {

        @Override
        public com.vaadin.flow.component.Component component() {
            return panel;
        }

        @Override
        public void show(BidOnPage page) {
            Optional<Waiting> waiting = screens.tray().waiting(page.bid().id());
            Over over = waiting.map(one -> screens.tray().over(one.bid())).orElse(Over.NOTHING);
            panel.show(page, screens.room().of(page.bid().id()), waiting, over);
        }
    }
}
