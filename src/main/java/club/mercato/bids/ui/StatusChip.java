package club.mercato.bids.ui;

import club.mercato.bids.BidStatus;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Span;

/** What has become of a bid, as a word in its colour. */
class StatusChip extends Span {

    StatusChip(BidStatus status, Phrasebook phrases) {
        super(phrases.say(status.label()));
        addClassNames("bid-status", status.name());
    }
}
