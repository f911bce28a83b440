package club.mercato.bids.ui;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidId;
import club.mercato.bids.page.BidOnPage;
import club.mercato.kernel.HouseClock;
import club.mercato.live.LiveFeed;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screens of bids ask. */
@Component
record BidScreens(
        BidDesk bids,
        NegotiationDesk negotiations,
        BackRoom backRoom,
        StaffRoom staffRoom,
        HouseClock clock,
        LiveFeed feed,
        Viewer viewer) {

    /** The bid for whoever opens its page; where its target is restricted, that he did is a fact. */
    Optional<BidOnPage> visit(BidId id) {
        return bids.find(id)
                .flatMap(bid -> backRoom.visit(bid.target()).map(target -> new BidOnPage(target, bid)));
    }

    Optional<BidOnPage> find(BidId id) {
        return bids.find(id)
                .flatMap(bid -> negotiations.find(bid.target()).map(target -> new BidOnPage(target, bid)));
    }

    boolean mayWork() {
        return viewer.staff().worksTargets();
    }

    String nameOf(StaffId id) {
        return Optional.ofNullable(
                        RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(id))
                .map(StaffMember::name)
                .orElse("");
    }
}
