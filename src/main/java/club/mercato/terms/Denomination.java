package club.mercato.terms;

import club.mercato.kernel.Money;
import club.mercato.staff.StaffId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/**
 * The money that the offer is in.
 *
 * @param currency of the offer
 * @param own      currency of the own club, in which all figures are
 * @param rate     what leads from the one to the other; only where they differ
 */
public record Denomination(Currency currency, Currency own, Optional<Rate> rate) {

    public static Denomination in(Currency own) {
        return new Denomination(own, own, Optional.empty());
    }

    /**
     * A rate of exchange, which is a decision: somebody set it.
     *
     * @param rate  what one unit of the offer's currency is in the own one; more than nothing, at most ten decimals
     * @param setBy who set it
     * @param setAt when
     */
    public record Rate(BigDecimal rate, StaffId setBy, Instant setAt) {

        public Rate {
            rate = rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
        }
    }

    public boolean isForeign() {
        return !currency.equals(own);
    }

    /**
     * An amount in the own currency, rounded to its decimals, half up. Each amount is converted by itself, and sums are
     * made of what was converted, so that a total is what its parts add up to.
     *
     * @throws IllegalArgumentException if it is in a third currency
     */
    public Money inOwn(Money amount) {
        if (amount.currency().equals(own)) {
            return amount;
        }
        if (!amount.currency().equals(currency)) {
            throw new IllegalArgumentException(amount + " is neither in " + currency + " nor in " + own);
        }
        return Money.nearest(amount.amount().multiply(rate.orElseThrow().rate()), own);
    }
}
