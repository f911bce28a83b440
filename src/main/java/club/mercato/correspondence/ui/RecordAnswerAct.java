package club.mercato.correspondence.ui;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidStatus;
import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import org.springframework.stereotype.Component;

/** Records what was answered to a version that is out; also what came in time to one that has expired since. */
@Component
record RecordAnswerAct(LifeDesk desk) implements BidPanel {

    @Override
    public Place place() {
        return Place.ACT;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Panel open(BidOnPage page) {
        LifeAct act = new LifeAct(
                desk.viewer().phrases().say("correspondence.act.answer"),
                page,
                now -> desk.mayWork() && waits(now.bid()),
                now -> new AnswerDialog(desk, now).open());
        act.addClassName("primary");
        return act;
    }

    private static boolean waits(BidFile bid) {
        return bid.status() == BidStatus.SENT || bid.status() == BidStatus.EXPIRED;
    }
}
