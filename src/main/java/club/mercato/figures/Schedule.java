package club.mercato.figures;

import club.mercato.kernel.Money;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cost over time, in whole months: amortisation, an expensed loan fee, wages. However it is parted, into seasons or into
 * calendar years, the parts add up to the whole to the cent.
 *
 * @param spreads what it is made of; those over the same months are one
 */
public record Schedule(Currency currency, List<Spread> spreads) {

    private static final int MONTHS = 12;

    public Schedule {
        spreads = merged(spreads);
    }

    static Schedule none(Currency currency) {
        return new Schedule(currency, List.of());
    }

    public Money total() {
        return Money.sum(currency, spreads.stream().map(Spread::sum));
    }

    /** What falls into the months from the first one on and before the end. */
    public Money between(YearMonth from, YearMonth end) {
        return before(end).minus(before(from));
    }

    /** What falls into a calendar year. */
    public Money inYear(int year) {
        YearMonth january = YearMonth.of(year, Month.JANUARY);
        return between(january, january.plusMonths(MONTHS));
    }

    /** What is left at the beginning of a month: for a player's cost, his book value. */
    public Money left(YearMonth month) {
        return total().minus(before(month));
    }

    /** What falls into each season, the first one with a cost to the last one. */
    public SortedMap<Season, Money> bySeason(Month yearStarts) {
        SortedMap<Season, Money> seasons = new TreeMap<>();
        if (spreads.isEmpty()) {
            return seasons;
        }
        YearMonth first =
                spreads.stream().map(Spread::first).min(YearMonth::compareTo).orElseThrow();
        YearMonth end =
                spreads.stream().map(Spread::end).max(YearMonth::compareTo).orElseThrow();
        for (Season season = Season.of(first, yearStarts); season.first().isBefore(end); season = season.next()) {
            seasons.put(season, between(season.first(), season.end()));
        }
        return seasons;
    }

    /**
     * After an extension: what was amortised stays, and what is left is spread over new months.
     *
     * @param from   the month of the extension
     * @param months over which the rest is spread, 1 or more
     */
    Schedule respread(YearMonth from, int months) {
        List<Spread> parts = new ArrayList<>();
        for (Spread spread : spreads) {
            if (spread.first().isBefore(from)) {
                YearMonth end = spread.end().isBefore(from) ? spread.end() : from;
                int passed = Math.toIntExact(spread.first().until(end, ChronoUnit.MONTHS));
                // its months before the extension keep the cents that they had
                for (int month = 0; month < passed; month++) {
                    YearMonth one = spread.first().plusMonths(month);
                    parts.add(new Spread(spread.before(one.plusMonths(1)).minus(spread.before(one)), one, 1));
                }
            }
        }
        parts.add(new Spread(left(from), from, months));
        return new Schedule(currency, parts);
    }

    private Money before(YearMonth month) {
        return Money.sum(currency, spreads.stream().map(spread -> spread.before(month)));
    }

    private static List<Spread> merged(Collection<Spread> spreads) {
        Map<List<Object>, Spread> byMonths = new LinkedHashMap<>();
        for (Spread spread : spreads) {
            byMonths.merge(
                    List.of(spread.first(), spread.months()),
                    spread,
                    (one, other) -> new Spread(one.sum().plus(other.sum()), one.first(), one.months()));
        }
        return byMonths.values().stream()
                .filter(spread -> !spread.sum().isZero())
                .toList();
    }
}
