package club.mercato.bids.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** A target's bids on its page. */
@Component
record BidsPanel(BidScreens screens) implements TargetPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 25;
    }

    @Override
    public Panel open(TargetCard target) {
        BidsOnTarget panel = new BidsOnTarget(screens);
        panel.show(target);
        return panel;
    }
}
