package club.mercato.terms;

import club.mercato.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The purchase that may or must follow a loan.
 *
 * @param price            of the option or the obligation
 * @param instalments      how it is paid, in the order of their days; empty: at once, on the day after the loan
 * @param condition        what the obligation hangs on, or when the option may be used; empty where it is unconditional
 * @param likelihood       of the condition, or of the option being used; an option counts in no expectation
 * @param virtuallyCertain whether the condition is as good as met: then it is booked as a purchase from the start
 */
public record Purchase(
        Money price,
        List<Instalment> instalments,
        String condition,
        Optional<Percent> likelihood,
        boolean virtuallyCertain) {

    public Purchase {
        instalments = Terms.inOrder(instalments);
        condition = Terms.cleaned(condition);
    }

    public static Purchase option(Money price) {
        return new Purchase(price, List.of(), "", Optional.empty(), false);
    }

    public static Purchase obligation(Money price) {
        return new Purchase(price, List.of(), "", Optional.empty(), false);
    }

    public static Purchase obligationIf(String condition, Money price, Percent likelihood) {
        return new Purchase(price, List.of(), condition, Optional.of(likelihood), false);
    }

    public Purchase asGoodAsCertain() {
        return new Purchase(price, instalments, condition, likelihood, true);
    }

    public Purchase paid(List<Instalment> dated) {
        return new Purchase(price, dated, condition, likelihood, virtuallyCertain);
    }

    /** How it is paid, with the day on which it is if nothing is said. */
    public List<Instalment> payments(LocalDate bought) {
        return instalments.isEmpty() ? List.of(new Instalment(bought, price)) : instalments;
    }
}
