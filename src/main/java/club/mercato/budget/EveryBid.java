package club.mercato.budget;

import club.mercato.bids.BidId;
import club.mercato.bids.LiveBid;
import club.mercato.bids.LiveBids;
import club.mercato.bids.Reckoning;
import club.mercato.figures.Basis;
import club.mercato.season.WindowId;
import club.mercato.staff.House;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Knows all bids of a window, also those that the viewer may not know of, and tells of these nothing but one sum: no
 * number of them, no name, no state.
 */
@Component
class EveryBid {

    private final LiveBids bids;
    private final Reckoning reckoning;

    EveryBid(LiveBids bids, Reckoning reckoning) {
        this.bids = bids;
        this.reckoning = reckoning;
    }

    /** What is taken by bids other than those that were shown. */
    Burden beyond(WindowId window, Set<BidId> shown, Basis basis) {
        Currency own = reckoning.own();
        return House.readingEverything(() -> Burden.of(
                bids.of(window).stream()
                        .filter(bid -> !shown.contains(bid.bid()))
                        .toList(),
                basis,
                own));
    }

    /** What is taken by all bids but one, which is then never counted twice. */
    Levels besides(WindowId window, BidId one) {
        List<LiveBid> others = House.readingEverything(() -> bids.of(window));
        return others.stream()
                .filter(bid -> !bid.bid().equals(one))
                .map(bid -> Levels.of(bid.sums()))
                .reduce(Levels.none(reckoning.own()), Levels::plus);
    }
}
