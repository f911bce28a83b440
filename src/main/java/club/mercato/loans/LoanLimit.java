package club.mercato.loans;

import club.mercato.rules.Rule;
import java.util.Optional;

/**
 * One limit of a rule.
 *
 * @param direction empty: each direction by itself
 * @param most      players, or months
 * @param spares    loans that are not counted
 * @param sure      whether all that the rule exempts is known here; otherwise it only informs
 */
record LoanLimit(
        Rule rule,
        Scope scope,
        Optional<Lending.Direction> direction,
        Counts counts,
        int most,
        Optional<Exemption> spares,
        boolean sure) {

    /** Between which clubs. */
    enum Scope {
        DOMESTIC,
        INTERNATIONAL
    }

    /** What it counts. */
    enum Counts {
        /** Loans that run at the same time. */
        AT_A_TIME,
        /** Loans with the same club that run at the same time. */
        WITH_ONE_CLUB,
        /** Loans that begin in one season. */
        IN_A_SEASON,
        /** Months of the one loan. */
        MONTHS
    }

    boolean isFor(Lending.Direction way) {
        return direction.isEmpty() || direction.get() == way;
    }

    /** Whether it may refuse at all. */
    boolean enforces() {
        return sure && rule.confidence().enforces();
    }
}
