package club.mercato.figures;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * One financial year of the own club.
 *
 * @param first its first month
 */
public record Season(YearMonth first) implements Comparable<Season> {

    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    /** The financial year that a month lies in. */
    static Season of(YearMonth month, Month yearStarts) {
        YearMonth first = YearMonth.of(month.getYear(), yearStarts);
        return new Season(first.isAfter(month) ? first.minusYears(1) : first);
    }

    public static Season of(LocalDate day, Month yearStarts) {
        return of(YearMonth.from(day), yearStarts);
    }

    /** The first month that is no longer in it. */
    YearMonth end() {
        return first.plusMonths(MONTHS);
    }

    public Season next() {
        return new Season(end());
    }

    /** "25/26", or "2025" where the financial year is the calendar year. */
    public String label() {
        return first.getMonth() == Month.JANUARY
                ? Integer.toString(first.getYear())
                : "%02d/%02d".formatted(first.getYear() % CENTURY, (first.getYear() + 1) % CENTURY);
    }

    @Override
    public int compareTo(Season other) {
        return first.compareTo(other.first);
    }
}
