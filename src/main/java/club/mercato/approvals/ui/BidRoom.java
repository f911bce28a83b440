package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalFile;
import club.mercato.approvals.ui.RoomScreens.Case;
import club.mercato.figures.Figures;
import club.mercato.figures.Scenario;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/**
 * One bid as a director reads it before he decides: who, the terms in words, what they cost, why now, what it does to ratio
 * and budget, and beside it the decisions.
 */
class BidRoom extends Div {

    private final transient RoomScreens screens;
    private final boolean alone;
    private final Div main = new Div();
    private final Div rest = new Div();
    private final Div bar = new Div();
    private final DecisionsPanel decisions;
    private transient @Nullable Case shown;

    /** @param alone whether the page is this bid's own */
    BidRoom(RoomScreens screens, boolean alone) {
        this.screens = screens;
        this.alone = alone;
        addClassName("bid-room");
        main.addClassName("room-main");
        rest.addClassName("room-rest");
        decisions = new DecisionsPanel(screens.decisions());
        Aside side = new Aside(decisions, rest);
        side.addClassName("room-side");
        side.getElement().setAttribute("aria-label", screens.phrases().say("approvals.side"));
        add(main, side, bar);
    }

    final void show(Case now) {
        ApprovalFile file = screens.decisions().room().of(now.bid().id());
        decisions.show(now.page(), file, now.waiting(), now.over());
        if (!now.equals(shown)) {
            showBar(now);
        }
        shown = now;
        main.removeAll();
        main.add(
                new RoomHead(screens, now, alone),
                new Div(new WhyNow(screens, now), new TermsSaid(screens.phrases(), now.bid())),
                new KeyFigures(screens, now));
        main.getComponentAt(1).addClassNames("panel", "room-reading");
        effects(now);
        Comparables.of(screens, now).ifPresent(main::add);
        EndorsementPanel endorsement = new EndorsementPanel(screens.decisions());
        endorsement.show(now.bid());
        rest.removeAll();
        rest.add(
                endorsement,
                new VersionsBrief(screens, now, file),
                new JournalBrief(screens, now.bid().target()));
    }

    private void effects(Case now) {
        Phrasebook phrases = screens.phrases();
        Figures figures = screens.figures(now.bid());
        boolean bought = !figures.amortisationBySeason(Scenario.MAXIMUM).isEmpty();
        main.add(
                bought
                        ? new SeasonBars(
                                phrases,
                                "AMORTISATION",
                                figures.amortisationBySeason(Scenario.GUARANTEED),
                                figures.amortisationBySeason(Scenario.MAXIMUM))
                        : new SeasonBars(
                                phrases,
                                "COST",
                                figures.costBySeason(Scenario.GUARANTEED),
                                figures.costBySeason(Scenario.MAXIMUM)),
                new SeasonBars(
                        phrases,
                        "CASH",
                        figures.cashBySeason(Scenario.GUARANTEED),
                        figures.cashBySeason(Scenario.MAXIMUM)));
        screens.baselines().stream()
                .flatMap(baseline ->
                        baseline.entered(now.bid().current().terms().starts().getYear()).stream())
                .findFirst()
                .flatMap(before -> RatioPanel.of(phrases, figures.squadCost(before)))
                .ifPresent(main::add);
        screens.budgets().stream()
                .flatMap(budget -> budget.of(now.bid()).stream())
                .findFirst()
                .ifPresent(effect -> main.add(new BudgetPanel(phrases, effect)));
    }

    private void showBar(Case now) {
        bar.removeAll();
        bar.addClassName("room-foot");
        if (now.isMine()) {
            now.waiting()
                    .ifPresent(waiting -> bar.add(
                            new DecisionBar(screens.decisions(), now.page().target(), waiting, now.over())));
        }
    }
}
