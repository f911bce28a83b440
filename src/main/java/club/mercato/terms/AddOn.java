package club.mercato.terms;

import club.mercato.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is paid on top of the fee if something comes true.
 *
 * @param condition     what must come true, 1 to {@value Terms#LONGEST_TEXT} characters
 * @param amount        paid once, or each time
 * @param perOccurrence whether it is paid each time
 * @param cap           the most that is ever paid of it; the amount itself where it is paid once
 * @param likelihood    how much of the cap is expected to be paid
 * @param expectedOn    the day on which it would fall due; without one it is taken on the day of registration, the
 *                      earliest, so that no season looks lighter than it may become
 */
public record AddOn(
        String condition,
        Money amount,
        boolean perOccurrence,
        Money cap,
        Percent likelihood,
        Optional<LocalDate> expectedOn) {

    public AddOn {
        condition = Terms.cleaned(condition);
    }

    public static AddOn once(String condition, Money amount, Percent likelihood) {
        return new AddOn(condition, amount, false, amount, likelihood, Optional.empty());
    }

    public static AddOn perOccurrence(String condition, Money amount, Money cap, Percent likelihood) {
        return new AddOn(condition, amount, true, cap, likelihood, Optional.empty());
    }

    public AddOn expectedOn(LocalDate day) {
        return new AddOn(condition, amount, perOccurrence, cap, likelihood, Optional.of(day));
    }

    /** Likelihood × cap. */
    public Money expected() {
        return likelihood.of(cap);
    }
}
