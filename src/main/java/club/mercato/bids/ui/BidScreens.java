package club.mercato.bids.ui;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.Reckoning;
import club.mercato.bids.form.FormGround;
import club.mercato.bids.page.BidOnPage;
import club.mercato.figures.SquadCost;
import club.mercato.figures.SquadCostBaseline;
import club.mercato.kernel.HouseClock;
import club.mercato.live.LiveFeed;
import club.mercato.mandates.MandateDesk;
import club.mercato.parts.ActWanted;
import club.mercato.parts.PageAct;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.terms.Kind;
import club.mercato.terms.Terms;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screens of bids ask, and the way to the form wherever a screen offers to prepare a bid. */
@Component
record BidScreens(
        BidDesk bids,
        Reckoning reckoning,
        MandateDesk mandates,
        NegotiationDesk negotiations,
        BackRoom backRoom,
        SeasonCalendar calendar,
        StaffRoom staffRoom,
        HouseClock clock,
        LiveFeed feed,
        Viewer viewer,
        List<SquadCostBaseline> baselines)
        implements PageAct {

    @Override
    public void offer(UI ui) {
        ActWanted.listen(ui, "prepare-bid", on -> on.ifPresent(target -> ui.navigate("targets/" + target + "/bid")));
    }

    /** The bid for whoever opens its page; where its target is restricted, that he did is a fact. */
    Optional<BidOnPage> visit(BidId id) {
        return bids.find(id).flatMap(bid -> backRoom.visit(bid.target()).map(target -> new BidOnPage(target, bid)));
    }

    Optional<BidOnPage> find(BidId id) {
        return bids.find(id).flatMap(bid -> negotiations.find(bid.target()).map(target -> new BidOnPage(target, bid)));
    }

    /** A target's bids, the latest first; what stands of them on its page is read once. */
    List<BidFile> of(TargetId target) {
        OfTarget known = RoundTrip.once(OfTarget.class, () -> new OfTarget(target, bids.of(target)));
        return known.target().equals(target) ? known.bids() : bids.of(target);
    }

    private record OfTarget(TargetId target, List<BidFile> bids) {}

    /** The club without any offer in the calendar year in which one begins, if a director entered that. */
    Optional<SquadCost.Baseline> baseline(Terms terms) {
        return baselines.stream()
                .flatMap(one -> one.entered(terms.starts().getYear()).stream())
                .findFirst();
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

    FormGround formGround() {
        return new FormGround(viewer.phrases(), reckoning.own(), viewer.staff().id(), clock::instant, this::nameOf);
    }

    /** The form in which nothing is typed yet: what the target's route and window say stands in it. */
    TermsForm firstForm(TargetCard target) {
        Kind kind = target.route() == Route.FREE_AGENT
                ? Kind.FREE_TRANSFER
                : target.route() == Route.RELEASE_CLAUSE ? Kind.RELEASE_CLAUSE : Kind.PERMANENT;
        return TermsForm.empty(
                kind, reckoning.own(), firstDay(target), viewer.staff().zone());
    }

    /** Today while the target's window is open, its first day before. */
    private LocalDate firstDay(TargetCard target) {
        LocalDate today = viewer.today();
        return calendar.windows().stream()
                .filter(window -> window.id().equals(target.window()))
                .map(window -> window.opens().atZone(window.zone()).toLocalDate())
                .filter(today::isBefore)
                .findFirst()
                .orElse(today);
    }
}
