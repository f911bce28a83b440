package club.mercato.budget.ui;

import club.mercato.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where numbers stand between two ends.
 *
 * @param to above {@code from}
 */
record Scale(BigDecimal from, BigDecimal to) {

    private static final int DECIMALS = 3;

    /** From nothing to a sum; of nothing at all, everything stands at its beginning. */
    static Scale upTo(Money most) {
        return new Scale(BigDecimal.ZERO, most.amount().max(BigDecimal.ONE));
    }

    /** In percent of the way, never outside of it. */
    BigDecimal at(BigDecimal number) {
        BigDecimal way =
                number.subtract(from).movePointRight(2).divide(to.subtract(from), DECIMALS, RoundingMode.HALF_UP);
        return way.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
    }

    BigDecimal at(Money sum) {
        return at(sum.amount());
    }

    /** In whole pixels of so many. */
    int pixels(BigDecimal number, int of) {
        return at(number)
                .multiply(BigDecimal.valueOf(of))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
