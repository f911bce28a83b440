package club.mercato.bids.ui;

import club.mercato.figures.Figures;
import club.mercato.figures.Scenario;
import club.mercato.figures.Season;
import club.mercato.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * What an offer costs in each season, without gaps between the first and the last.
 *
 * @param courses one for each {@link Course}, in its order
 */
record BySeason(List<Season> seasons, List<Line> courses) {

    /** What runs over the seasons. */
    enum Course {
        /** Paid to the other club. */
        CASH(Figures::cashBySeason),
        AMORTISATION(Figures::amortisationBySeason),
        WAGES(Figures::wagesBySeason),
        LOAN(Figures::loanExpenseBySeason),
        /** The last three together. */
        COST(Figures::costBySeason);

        private final BiFunction<Figures, Scenario, SortedMap<Season, Money>> of;

        Course(BiFunction<Figures, Scenario, SortedMap<Season, Money>> of) {
            this.of = of;
        }
    }

    /**
     * One course.
     *
     * @param guaranteed one sum for each season
     * @param maximum    the same if everything falls due
     */
    record Line(Course course, List<Money> guaranteed, List<Money> maximum) {

        boolean isNothing() {
            return maximum.stream().allMatch(Money::isZero)
                    && guaranteed.stream().allMatch(Money::isZero);
        }

        boolean differs() {
            return !guaranteed.equals(maximum);
        }
    }

    static BySeason of(Figures figures) {
        TreeSet<Season> touched = new TreeSet<>();
        for (Course course : Course.values()) {
            for (Scenario scenario : Scenario.values()) {
                touched.addAll(course.of.apply(figures, scenario).keySet());
            }
        }
        List<Season> seasons = new ArrayList<>();
        if (!touched.isEmpty()) {
            for (Season season = touched.first(); season.compareTo(touched.last()) <= 0; season = season.next()) {
                seasons.add(season);
            }
        }
        List<Line> courses = new ArrayList<>();
        for (Course course : Course.values()) {
            courses.add(new Line(
                    course,
                    row(course, figures, Scenario.GUARANTEED, seasons),
                    row(course, figures, Scenario.MAXIMUM, seasons)));
        }
        return new BySeason(List.copyOf(seasons), List.copyOf(courses));
    }

    Line line(Course course) {
        return courses.get(course.ordinal());
    }

    /** What a whole season is charged with; empty where nothing is amortised. */
    static Optional<Money> fullSeason(Figures figures, Scenario scenario) {
        return figures.amortisationBySeason(scenario).values().stream().max(Money::compareTo);
    }

    private static List<Money> row(Course course, Figures figures, Scenario scenario, List<Season> seasons) {
        SortedMap<Season, Money> sums = course.of.apply(figures, scenario);
        Money none = Money.zero(figures.terms().denomination().own());
        return seasons.stream().map(season -> sums.getOrDefault(season, none)).toList();
    }
}
