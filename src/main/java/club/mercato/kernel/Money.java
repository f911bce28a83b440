package club.mercato.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.stream.Stream;

/**
 * An exact amount in one currency.
 *
 * @param amount   held at the currency's own number of decimals (two for EUR, none for JPY); may be negative
 * @param currency any ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /**
     * @throws IllegalArgumentException if the amount has more decimals than the currency, so that nothing is ever
     *                                  rounded unseen
     */
    public Money {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        try {
            amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException finer) {
            throw new IllegalArgumentException(
                    amount.toPlainString() + " is finer than the decimals of " + currency, finer);
        }
    }

    /** Whole units of the currency: {@code Money.of(18_000_000, "EUR")}. */
    public static Money of(long units, String currencyCode) {
        return new Money(BigDecimal.valueOf(units), Currency.getInstance(currencyCode));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * The amount nearest to an exact number, half a cent away from zero: where a share or a rate makes more decimals than
     * the currency has.
     */
    public static Money nearest(BigDecimal exact, Currency currency) {
        return new Money(
                exact.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP), currency);
    }

    /** @throws IllegalArgumentException if one of them is in another currency */
    public static Money sum(Currency currency, Stream<Money> amounts) {
        return amounts.reduce(zero(currency), Money::plus);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if it is not that
     */
    public static Money read(String written) {
        String[] parts = written.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("No money: " + written);
        }
        return new Money(new BigDecimal(parts[1]), Currency.getInstance(parts[0]));
    }

    /** @throws IllegalArgumentException if the currencies differ: a rate is a decision, never a default */
    public Money plus(Money other) {
        demandSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money minus(Money other) {
        demandSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    @Override
    public int compareTo(Money other) {
        demandSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }

    private void demandSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot mix " + currency + " and " + other.currency);
        }
    }
}
