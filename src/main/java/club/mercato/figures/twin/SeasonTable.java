package club.mercato.figures.twin;

import club.mercato.figures.Figures;
import club.mercato.figures.Scenario;
import club.mercato.figures.Season;
import club.mercato.kernel.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * The course of one cost over the seasons, for each offer; what a chart draws and the table behind it says.
 *
 * @param seasons every season in which one of the offers has such a cost, without gaps
 * @param courses one for each offer
 */
public record SeasonTable(Course course, List<Season> seasons, List<OfferCourse> courses) {

    /** What is drawn over the seasons. */
    public enum Course {
        /** Paid to the other club. */
        CASH(Figures::cashBySeason),
        /** Amortisation, wages and an expensed loan fee together. */
        COST(Figures::costBySeason),
        AMORTISATION(Figures::amortisationBySeason);

        private final BiFunction<Figures, Scenario, SortedMap<Season, Money>> of;

        Course(BiFunction<Figures, Scenario, SortedMap<Season, Money>> of) {
            this.of = of;
        }

        SortedMap<Season, Money> of(Figures figures, Scenario scenario) {
            return of.apply(figures, scenario);
        }

        public String label() {
            return "figures.course." + name();
        }
    }

    /**
     * One offer's course.
     *
     * @param guaranteed one sum for each season of the table
     * @param maximum    the same if every add-on is paid and every option is used
     */
    public record OfferCourse(List<Money> guaranteed, List<Money> maximum) {

        public OfferCourse {
            guaranteed = List.copyOf(guaranteed);
            maximum = List.copyOf(maximum);
        }
    }

    public SeasonTable {
        seasons = List.copyOf(seasons);
        courses = List.copyOf(courses);
    }

    static List<SeasonTable> of(List<Figures> offers) {
        return Arrays.stream(Course.values()).map(course -> of(course, offers)).toList();
    }

    private static SeasonTable of(Course course, List<Figures> offers) {
        SortedSet<Season> touched = new TreeSet<>();
        for (Figures figures : offers) {
            for (Scenario scenario : Scenario.values()) {
                touched.addAll(course.of(figures, scenario).keySet());
            }
        }
        List<Season> seasons = withoutGaps(touched);
        return new SeasonTable(
                course,
                seasons,
                offers.stream()
                        .map(figures -> new OfferCourse(
                                row(course.of(figures, Scenario.GUARANTEED), seasons, figures),
                                row(course.of(figures, Scenario.MAXIMUM), seasons, figures)))
                        .toList());
    }

    private static List<Money> row(SortedMap<Season, Money> course, List<Season> seasons, Figures figures) {
        Money none = Money.zero(figures.terms().denomination().own());
        return seasons.stream().map(season -> course.getOrDefault(season, none)).toList();
    }

    private static List<Season> withoutGaps(SortedSet<Season> touched) {
        List<Season> seasons = new ArrayList<>();
        if (!touched.isEmpty()) {
            for (Season season = touched.first(); season.compareTo(touched.last()) <= 0; season = season.next()) {
                seasons.add(season);
            }
        }
        return seasons;
    }
}
