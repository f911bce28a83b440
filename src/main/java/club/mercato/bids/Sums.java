package club.mercato.bids;

import club.mercato.figures.Figures;
import club.mercato.kernel.Money;

/**
 * What terms cost, as approval and mandate look at it; all in the own club's currency.
 *
 * @param guaranteed what falls due in any case
 * @param expected   that, and what is likely
 * @param maximum    what falls due if everything does
 * @param commitment the maximum with signing-on fee, agent fees and the wages of the contract
 */
public record Sums(Money guaranteed, Money expected, Money maximum, Money commitment) {

    /** @throws IllegalArgumentException if one is in another currency, or if they are not in order */
    public Sums {
        if (guaranteed.compareTo(maximum) > 0 || maximum.compareTo(commitment) > 0) {
            throw new IllegalArgumentException("Not in order: " + guaranteed + ", " + maximum + ", " + commitment);
        }
        guaranteed.compareTo(expected);
    }

    /** They are kept with a version, since they decide who has to approve it. */
    static Sums of(Figures figures) {
        return new Sums(figures.guaranteed(), figures.expected(), figures.maximum(), figures.totalCommitment());
    }
}
