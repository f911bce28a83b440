package club.mercato.figures;

import club.mercato.terms.AddOn;
import club.mercato.terms.Percent;

/**
 * When an add-on becomes part of a player's cost. There is no single rule (IAS 38 and practice, rule
 * {@code IFRS-CONTINGENT}), so the club states its own; either way it is spread over what is left.
 */
public enum AddOnPolicy {
    /** When it falls due. The default. */
    WHEN_DUE,
    /** From the start, if it is more likely than not; otherwise when it falls due. */
    WHEN_PROBABLE;

    private static final Percent AS_LIKELY_AS_NOT = Percent.of(50);

    boolean capitalisesAtOnce(AddOn addOn) {
        return this == WHEN_PROBABLE && addOn.likelihood().isMoreThan(AS_LIKELY_AS_NOT);
    }
}
