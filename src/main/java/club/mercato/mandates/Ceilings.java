package club.mercato.mandates;

import club.mercato.kernel.Money;

/**
 * How far an offer may go.
 *
 * @param guaranteed what falls due in any case, at most
 * @param maximum    what may fall due if everything does, at most; not below the guaranteed, in the same currency
 */
public record Ceilings(Money guaranteed, Money maximum) {

    /** @throws IllegalArgumentException if the currencies differ */
    public Ceilings {
        guaranteed.compareTo(maximum);
    }

    boolean areInOrder() {
        return guaranteed.amount().signum() >= 0 && guaranteed.compareTo(maximum) <= 0;
    }

    /** Whether what the other may offer, this may, too. */
    boolean cover(Ceilings other) {
        return other.guaranteed.compareTo(guaranteed) <= 0 && other.maximum.compareTo(maximum) <= 0;
    }

    boolean sameCurrency(Ceilings other) {
        return guaranteed.currency().equals(other.guaranteed.currency());
    }
}
