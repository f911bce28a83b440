package club.mercato.contacts.ui;

import club.mercato.contacts.PositionReading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where days stand on the strip.
 *
 * @param from its first day
 * @param to   its last day
 */
record StripScale(LocalDate from, LocalDate to) {

    /** So much past is shown where nothing older is known. */
    private static final int DAYS_BACK = 60;

    /** More than a season of past makes marks that nobody can tell apart; the table has the rest. */
    private static final int MOST_DAYS_BACK = 400;

    private static final int DAYS_AHEAD = 10;
    private static final int MOST_DAYS_AHEAD = 120;
    private static final int MARGIN = 3;

    /** @param ahead days to come that are to be seen: the next follow-up, the end of a window */
    static StripScale of(Collection<PositionReading> readings, LocalDate today, Collection<LocalDate> ahead) {
        LocalDate first = readings.stream()
                .map(PositionReading::on)
                .filter(on -> on.isAfter(today.minusDays(MOST_DAYS_BACK)))
                .min(LocalDate::compareTo)
                .filter(on -> on.isBefore(today.minusDays(DAYS_BACK)))
                .orElse(today.minusDays(DAYS_BACK));
        LocalDate last = ahead.stream()
                .filter(day -> day.isBefore(today.plusDays(MOST_DAYS_AHEAD)))
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(today.plusDays(DAYS_AHEAD)))
                .orElse(today.plusDays(DAYS_AHEAD));
        return new StripScale(first.minusDays(MARGIN), last.plusDays(MARGIN));
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Percent of the strip's width from its start; days beyond an end stand at it. */
    double at(LocalDate day) {
        double share = 100.0 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return Math.clamp(share, 0, 100);
    }

    /** The first days of months on the strip. */
    List<LocalDate> months() {
        List<LocalDate> months = new ArrayList<>();
        LocalDate month = from.withDayOfMonth(1).plusMonths(1);
        while (!month.isAfter(to)) {
            months.add(month);
            month = month.plusMonths(1);
        }
        return months;
    }

    /**
     * Where marks stand that are not to cover each other: the latest where it is, earlier ones pushed back as far as they
     * must. Those for which no room is left are missing at the end of the list.
     *
     * @param latestFirst where they would stand, in percent, from the latest back
     * @param apart       the least distance, in percent
     */
    static List<Double> spread(List<Double> latestFirst, double apart) {
        List<Double> places = new ArrayList<>();
        double most = 100;
        for (double wanted : latestFirst) {
            double place = Math.min(wanted, most);
            if (place < 0) {
                break;
            }
            places.add(place);
            most = place - apart;
        }
        return places;
    }
}
