package club.mercato.figures;

import club.mercato.kernel.Money;
import java.time.LocalDate;

/**
 * What is paid to the other club on a day.
 *
 * @param amount in the own currency
 */
public record Payment(For of, LocalDate day, Money amount) {

    /** What it is paid for. */
    public enum For {
        INSTALMENT,
        LOAN_FEE,
        /** Of an option or an obligation. */
        PURCHASE_PRICE,
        ADD_ON
    }
}
