package club.mercato.terms;

import club.mercato.kernel.Money;
import club.mercato.kernel.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a hundred.
 *
 * @param value 0 to 100, held at two decimals
 */
public record Percent(BigDecimal value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    public static final Percent ALL = of(100);
    public static final Percent NONE = of(0);

    /** @throws IllegalArgumentException if it lies outside, or is finer than two decimals */
    public Percent {
        if (!fits(value)) {
            throw new IllegalArgumentException("No percentage: " + value.toPlainString());
        }
        value = value.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Percent of(int value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    public static boolean fits(BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(HUNDRED) <= 0
                && value.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** This part of a sum, rounded to the currency's own decimals, half up. */
    public Money of(Money whole) {
        return Money.nearest(whole.amount().multiply(value).movePointLeft(2), whole.currency());
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isMoreThan(Percent other) {
        return value.compareTo(other.value) > 0;
    }

    /** As it is said: {@code 10}, {@code 12.5}. */
    public Word word() {
        return new Word.Number(value);
    }
}
