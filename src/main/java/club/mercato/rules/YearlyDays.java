package club.mercato.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/**
 * Days of every year, both ends included and within one calendar year.
 *
 * <p>Written {@code 01-01..06-30}; {@code 05-SAT3} is the third Saturday of May.
 */
public record YearlyDays(String first, String last) {

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "MON", DayOfWeek.MONDAY,
            "TUE", DayOfWeek.TUESDAY,
            "WED", DayOfWeek.WEDNESDAY,
            "THU", DayOfWeek.THURSDAY,
            "FRI", DayOfWeek.FRIDAY,
            "SAT", DayOfWeek.SATURDAY,
            "SUN", DayOfWeek.SUNDAY);

    /** @throws IllegalArgumentException if it cannot be read */
    public YearlyDays {
        if (day(first, 2025).isAfter(day(last, 2025))) {
            throw new IllegalArgumentException("The first day comes after the last: " + first + ".." + last);
        }
    }

    static YearlyDays read(String written) {
        String[] ends = written.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("No days of a year: " + written);
        }
        return new YearlyDays(ends[0], ends[1]);
    }

    public boolean include(LocalDate day) {
        return !day.isBefore(day(first, day.getYear())) && !day.isAfter(day(last, day.getYear()));
    }

    /** The last of these days in the year of the given one. */
    public LocalDate lastIn(LocalDate day) {
        return day(last, day.getYear());
    }

    private static LocalDate day(String written, int year) {
        try {
            String named = written.substring(3);
            DayOfWeek weekday = named.length() == 4 ? WEEKDAYS.get(named.substring(0, 3)) : null;
            if (weekday == null) {
                return MonthDay.parse("--" + written).atYear(year);
            }
            return YearMonth.of(year, Integer.parseInt(written.substring(0, 2)))
                    .atDay(1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(named.substring(3)), weekday));
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("No day of a year: " + written, unreadable);
        }
    }
}
