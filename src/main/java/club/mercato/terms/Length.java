package club.mercato.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a contract runs. */
public sealed interface Length {

    /** @param months 12 for each year */
    record Months(int months) implements Length {}

    /** @param lastDay the day with which it ends */
    record Until(LocalDate lastDay) implements Length {}

    static Length years(int years) {
        return new Months(12 * years);
    }

    static Length until(LocalDate lastDay) {
        return new Until(lastDay);
    }

    /** Months from its first day on; one that is begun counts whole. Not positive if it would end before it begins. */
    default int monthsFrom(LocalDate first) {
        return switch (this) {
            case Months(int months) -> months;
            case Until(LocalDate lastDay) -> begunMonths(first, lastDay);
        };
    }

    /** Its last day. */
    default LocalDate lastDayFrom(LocalDate first) {
        return switch (this) {
            case Months(int months) -> first.plusMonths(months).minusDays(1);
            case Until(LocalDate lastDay) -> lastDay;
        };
    }

    /** Months of a time, both days included; one that is begun counts whole. */
    static int begunMonths(LocalDate first, LocalDate last) {
        LocalDate end = last.plusDays(1);
        int whole = Math.toIntExact(ChronoUnit.MONTHS.between(first, end));
        return first.plusMonths(whole).isBefore(end) ? whole + 1 : whole;
    }
}
