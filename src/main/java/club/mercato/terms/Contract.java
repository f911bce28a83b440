package club.mercato.terms;

import club.mercato.kernel.Money;
import java.util.Optional;

/**
 * What the player is offered.
 *
 * @param length       empty for a loan that no purchase follows: it runs as long as the loan
 * @param yearlyWage   gross, for twelve months
 * @param signingOnFee paid on the day of registration
 */
public record Contract(Optional<Length> length, Money yearlyWage, Money signingOnFee) {

    public static Contract of(Length length, Money yearlyWage) {
        return new Contract(Optional.of(length), yearlyWage, Money.zero(yearlyWage.currency()));
    }

    public Contract signingOn(Money fee) {
        return new Contract(length, yearlyWage, fee);
    }
}
