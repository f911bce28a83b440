package club.mercato.approvals.ui;

import club.mercato.approvals.BudgetEffect;
import club.mercato.approvals.Over;
import club.mercato.approvals.Waiting;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.Reckoning;
import club.mercato.bids.page.BidOnPage;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Positions;
import club.mercato.directory.PlayerRegister;
import club.mercato.figures.Figures;
import club.mercato.figures.SquadCostBaseline;
import club.mercato.journal.Journal;
import club.mercato.kernel.Phrasebook;
import club.mercato.live.LiveFeed;
import club.mercato.mandates.MandateDesk;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Watch;
import club.mercato.season.SeasonCalendar;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the approval room asks to show a bid as a director reads it. */
@Component
record RoomScreens(
        DecisionScreens decisions,
        BidDesk bids,
        NegotiationDesk negotiations,
        BackRoom backRoom,
        Watch watch,
        ContactLog contacts,
        Positions positions,
        SeasonCalendar calendar,
        PlayerRegister players,
        MandateDesk mandates,
        Journal journal,
        Reckoning reckoning,
        List<SquadCostBaseline> baselines,
        List<BudgetEffect> budgets,
        LiveFeed feed,
        Viewer viewer) {

    /** A bid with what is to be decided on it. */
    record Case(BidOnPage page, Optional<Waiting> waiting, Over over) {

        BidFile bid() {
            return page.bid();
        }

        boolean isMine() {
            return waiting.filter(one -> one.notMine().isEmpty()).isPresent();
        }
    }

    /** The bid for whoever opens it; where its target is restricted, that he did is a fact. */
    Optional<Case> visit(BidId id) {
        return bids.find(id)
                .flatMap(bid -> backRoom.visit(bid.target()).map(target -> new BidOnPage(target, bid)))
                .map(this::opened);
    }

    Optional<Case> find(BidId id) {
        return bids.find(id)
                .flatMap(bid -> negotiations.find(bid.target()).map(target -> new BidOnPage(target, bid)))
                .map(this::opened);
    }

    Figures figures(BidFile bid) {
        return reckoning.figures(bid.current().terms());
    }

    Phrasebook phrases() {
        return viewer.phrases();
    }

    private Case opened(BidOnPage page) {
        Optional<Waiting> waiting = decisions.tray().waiting(page.bid().id());
        return new Case(page, waiting, waiting.isPresent() ? decisions.tray().over(page.bid()) : Over.NOTHING);
    }
}
