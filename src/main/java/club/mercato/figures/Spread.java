package club.mercato.figures;

import club.mercato.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A sum spread evenly over whole months.
 *
 * @param months 1 or more
 */
public record Spread(Money sum, YearMonth first, int months) {

    public Spread {
        if (months < 1) {
            throw new IllegalArgumentException("No months to spread over: " + months);
        }
    }

    /** The first month that is no longer in it. */
    public YearMonth end() {
        return first.plusMonths(months);
    }

    /** What lies before a month: the running total, rounded half up to the cent. */
    public Money before(YearMonth month) {
        long passed = Math.clamp(ChronoUnit.MONTHS.between(first, month), 0, months);
        BigDecimal amount = sum.amount()
                .multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(months), sum.amount().scale(), RoundingMode.HALF_UP);
        return new Money(amount, sum.currency());
    }
}
