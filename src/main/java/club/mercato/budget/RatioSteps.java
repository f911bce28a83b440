package club.mercato.budget;

import club.mercato.baseline.YearFigures;
import club.mercato.bids.LiveBid;
import club.mercato.figures.Basis;
import club.mercato.figures.Figures;
import club.mercato.figures.Scenario;
import club.mercato.figures.SquadCost;
import club.mercato.rules.Rule;
import java.util.Collection;
import java.util.List;

/**
 * The squad cost ratio of a calendar year in steps: without any bid, with what is committed, and with what waits for
 * approval, too. Bids that the viewer may not know of are in none of them, since parts of a ratio would tell more of a
 * bid than its sum.
 *
 * @param year      the calendar year
 * @param baseline  what a director entered, of this year or of the last one before it
 * @param committed with what is committed
 * @param pending   with that, and with what is pending
 * @param limits    the rules that hold at the end of the year: UEFA's first
 */
public record RatioSteps(int year, YearFigures baseline, Step committed, Step pending, List<Rule> limits) {

    public RatioSteps {
        limits = List.copyOf(limits);
    }

    /** The ratio if nothing else falls due, and if everything does. */
    public record Step(SquadCost.Ratio guaranteed, SquadCost.Ratio maximum) {}

    /** The ratio without any bid. */
    public SquadCost.Ratio before() {
        return SquadCost.Ratio.of(baseline.figures());
    }

    static RatioSteps of(
            int year,
            YearFigures baseline,
            Collection<LiveBid> committed,
            Collection<LiveBid> pending,
            Basis basis,
            List<Rule> limits) {
        SquadCost.Baseline guaranteed = with(baseline.figures(), committed, year, Scenario.GUARANTEED, basis);
        SquadCost.Baseline maximum = with(baseline.figures(), committed, year, Scenario.MAXIMUM, basis);
        return new RatioSteps(
                year,
                baseline,
                step(guaranteed, maximum),
                step(
                        with(guaranteed, pending, year, Scenario.GUARANTEED, basis),
                        with(maximum, pending, year, Scenario.MAXIMUM, basis)),
                limits);
    }

    private static Step step(SquadCost.Baseline guaranteed, SquadCost.Baseline maximum) {
        return new Step(SquadCost.Ratio.of(guaranteed), SquadCost.Ratio.of(maximum));
    }

    /** One bid comes on top of the other. */
    private static SquadCost.Baseline with(
            SquadCost.Baseline before, Collection<LiveBid> bids, int year, Scenario scenario, Basis basis) {
        SquadCost.Baseline figures = before;
        for (LiveBid bid : bids) {
            figures = Figures.of(bid.terms(), basis).squadCost(figures).with(year, scenario);
        }
        return figures;
    }
}
