package club.mercato.correspondence.ui;

import club.mercato.bids.BidFile;
import club.mercato.bids.page.BidOnPage;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import com.vaadin.flow.component.textfield.TextArea;

/** Asks why a bid is taken back. */
class WithdrawDialog extends LifeDialog {

    private final transient BidOnPage page;
    private final TextArea why = new TextArea();

    WithdrawDialog(LifeDesk desk, BidOnPage page) {
        super(
                desk,
                "correspondence.act.withdraw",
                desk.viewer()
                        .phrases()
                        .say("correspondence.withdraw.title", page.target().shownName()));
        this.page = page;
        why.setLabel(phrases.say("correspondence.withdraw.reason"));
        why.setMinRows(3);
        ask("why", why);
        why.focus();
    }

    @Override
    void act() {
        switch (desk.bids().withdraw(page.bid().id(), why.getValue())) {
            case Answer.Done<BidFile>(BidFile bid) -> {
                close();
                desk.done(bid, phrases.say("correspondence.withdraw.done"));
            }
            case Answer.No<BidFile>(Refused refused) -> refused(refused);
        }
    }
}
