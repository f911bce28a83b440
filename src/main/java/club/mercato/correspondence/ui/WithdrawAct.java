package club.mercato.correspondence.ui;

import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import org.springframework.stereotype.Component;

/** Takes a bid back before it is answered. */
@Component
record WithdrawAct(LifeDesk desk) implements BidPanel {

    @Override
    public Place place() {
        return Place.ACT;
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public Panel open(BidOnPage page) {
        return new LifeAct(
                desk.viewer().phrases().say("correspondence.act.withdraw"),
                page,
                now -> desk.mayWork() && now.bid().status().mayWithdraw(),
                now -> new WithdrawDialog(desk, now).open());
    }
}
