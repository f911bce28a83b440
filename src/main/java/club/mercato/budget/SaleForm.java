package club.mercato.budget;

import club.mercato.directory.PlayerId;
import club.mercato.kernel.Money;
import club.mercato.season.NeedId;
import club.mercato.season.WindowId;
import club.mercato.terms.Percent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A sale that is to open a part of a budget.
 *
 * @param amount     what it is to bring, in the own currency
 * @param likelihood that it comes to that
 * @param condition  what has to happen for it; at most {@value #LONGEST_CONDITION} characters, may be empty
 * @param due        the day on which it is to be paid
 * @param need       what it opens the budget for
 */
public record SaleForm(
        WindowId window,
        PlayerId player,
        Money amount,
        Percent likelihood,
        String condition,
        LocalDate due,
        Optional<NeedId> need) {

    public static final int LONGEST_CONDITION = 200;
}
