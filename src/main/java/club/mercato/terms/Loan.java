package club.mercato.terms;

import club.mercato.kernel.Money;
import java.time.LocalDate;

/**
 * The time for which a player is lent to us, from the day of the terms on.
 *
 * @param until     last day
 * @param fee       what the lender is paid for it; may be nothing
 * @param feeDue    when that is paid
 * @param wageShare how much of the player's wages we bear while he is lent
 */
public record Loan(LocalDate until, Money fee, LocalDate feeDue, Percent wageShare) {

    /** The day on which a purchase takes effect that follows the loan. */
    public LocalDate dayAfter() {
        return until.plusDays(1);
    }
}
