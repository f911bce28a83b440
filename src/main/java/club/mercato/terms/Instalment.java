package club.mercato.terms;

import club.mercato.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a sum with the day on which it is paid.
 *
 * @param amount more than nothing
 */
public record Instalment(LocalDate due, Money amount) {

    /**
     * A sum in equal parts, exact to the cent: each is rounded down, and the last one takes what is left over.
     *
     * @param number   1 or more
     * @param first    when the first one is due
     * @param interval between two of them; counted from the first day, so that a 31st stays at the ends of the months
     * @throws IllegalArgumentException if the number is not positive
     */
    public static List<Instalment> splitIn(int number, Money sum, LocalDate first, Period interval) {
        if (number < 1) {
            throw new IllegalArgumentException("No number of instalments: " + number);
        }
        Money part = new Money(
                sum.amount().divide(BigDecimal.valueOf(number), sum.amount().scale(), RoundingMode.DOWN),
                sum.currency());
        List<Instalment> parts = new ArrayList<>();
        Money left = sum;
        for (int index = 0; index < number - 1; index++) {
            parts.add(new Instalment(first.plus(interval.multipliedBy(index)), part));
            left = left.minus(part);
        }
        parts.add(new Instalment(first.plus(interval.multipliedBy(number - 1)), left));
        return List.copyOf(parts);
    }
}
