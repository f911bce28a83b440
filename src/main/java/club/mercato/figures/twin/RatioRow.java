package club.mercato.figures.twin;

import club.mercato.figures.Figures;
import club.mercato.figures.Scenario;
import club.mercato.figures.SquadCost;
import club.mercato.figures.SquadCost.Ratio;
import java.util.List;

/**
 * The squad cost ratio with one of the offers.
 *
 * @param before              without it
 * @param yearOfSigning       in the calendar year of registration, nothing falling due that need not
 * @param firstFullYear       in the year after
 * @param yearOfSigningAtMost in the calendar year of registration, everything falling due
 * @param firstFullYearAtMost in the year after
 */
public record RatioRow(
        Ratio before, Ratio yearOfSigning, Ratio firstFullYear, Ratio yearOfSigningAtMost, Ratio firstFullYearAtMost) {

    static List<RatioRow> of(List<Figures> offers, SquadCost.Baseline baseline) {
        return offers.stream().map(figures -> of(figures.squadCost(baseline))).toList();
    }

    private static RatioRow of(SquadCost cost) {
        return new RatioRow(
                cost.before(),
                cost.yearOfSigning(Scenario.GUARANTEED),
                cost.firstFullYear(Scenario.GUARANTEED),
                cost.yearOfSigning(Scenario.MAXIMUM),
                cost.firstFullYear(Scenario.MAXIMUM));
    }
}
