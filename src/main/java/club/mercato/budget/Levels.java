package club.mercato.budget;

import club.mercato.bids.Sums;
import club.mercato.kernel.Money;
import java.util.Currency;

/**
 * A sum as it is if nothing else falls due, as is likely, and if everything falls due; all in one currency.
 *
 * @param guaranteed may be negative where it is what is left of something, like the others
 */
public record Levels(Money guaranteed, Money expected, Money maximum) {

    public static Levels none(Currency currency) {
        return even(Money.zero(currency));
    }

    /** The same at all levels: nothing hangs on it. */
    public static Levels even(Money sum) {
        return new Levels(sum, sum, sum);
    }

    static Levels of(Sums sums) {
        return new Levels(sums.guaranteed(), sums.expected(), sums.maximum());
    }

    public Levels plus(Levels other) {
        return new Levels(
                guaranteed.plus(other.guaranteed), expected.plus(other.expected), maximum.plus(other.maximum));
    }

    public Levels minus(Levels other) {
        return new Levels(
                guaranteed.minus(other.guaranteed), expected.minus(other.expected), maximum.minus(other.maximum));
    }

    public boolean isZero() {
        return guaranteed.isZero() && expected.isZero() && maximum.isZero();
    }
}
