package club.mercato.figures;

import java.time.Month;

/**
 * What figures rest on.
 *
 * @param rules      of the associations, as dated data
 * @param yearStarts first month of the own club's financial year
 * @param addOns     when add-ons are capitalised
 */
public record Basis(FigureRules rules, Month yearStarts, AddOnPolicy addOns) {

    /** Financial years from July to June, and add-ons capitalised when they fall due. */
    public static Basis usual(FigureRules rules) {
        return new Basis(rules, Month.JULY, AddOnPolicy.WHEN_DUE);
    }
}
