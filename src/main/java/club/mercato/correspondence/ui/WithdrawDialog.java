package club.mercato.correspondence.ui;

import club.mercato.bids.BidId;
import club.mercato.bids.page.BidOnPage;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.FormDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** Asks why a bid is taken back. */
class WithdrawDialog extends FormDialog {

    private final transient LifeDesk desk;
    private final transient BidId bid;
    private final TextArea why = new TextArea();

    WithdrawDialog(LifeDesk desk, BidOnPage page) {
        this(desk, page, desk.viewer().phrases());
    }

    private WithdrawDialog(LifeDesk desk, BidOnPage page, Phrasebook phrases) {
        super(
                phrases,
                phrases.say("correspondence.withdraw.title", page.target().shownName()),
                phrases.say("correspondence.act.withdraw"),
                () -> desk.done(page.bid().id(), phrases.say("correspondence.withdraw.done")));
        this.desk = desk;
        bid = page.bid().id();
        why.setLabel(phrases.say("correspondence.withdraw.reason"));
        why.setMinRows(3);
        field("why", why);
        row(why);
        why.focus();
    }

    @Override
    protected Optional<Answer<?>> send() {
        return Optional.of(desk.bids().withdraw(bid, why.getValue()));
    }
}
