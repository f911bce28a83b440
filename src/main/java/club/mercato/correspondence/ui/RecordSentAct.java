package club.mercato.correspondence.ui;

import club.mercato.bids.BidStatus;
import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import org.springframework.stereotype.Component;

/** Records that an approved version went out. */
@Component
record RecordSentAct(LifeDesk desk) implements BidPanel {

    @Override
    public Place place() {
        return Place.ACT;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Panel open(BidOnPage page) {
        LifeAct act = new LifeAct(
                desk.viewer().phrases().say("correspondence.act.sent"),
                page,
                now -> desk.mayWork() && now.bid().status() == BidStatus.APPROVED,
                now -> new SentDialog(desk, now).open());
        act.addClassName("primary");
        return act;
    }
}
