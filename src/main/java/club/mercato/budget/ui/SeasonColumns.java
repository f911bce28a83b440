package club.mercato.budget.ui;

import club.mercato.budget.BudgetSheet;
import club.mercato.budget.Burden;
import club.mercato.figures.Season;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The seasons in which something is paid: each of the first ones by itself, all that comes after them as one.
 *
 * @param each  the first ones
 * @param later whether anything is paid after them
 */
record SeasonColumns(List<Season> each, boolean later, Currency own) {

    /** @param most how many stand by themselves */
    static SeasonColumns of(BudgetSheet sheet, int most) {
        Burden taken = sheet.taken();
        TreeSet<Season> paid = new TreeSet<>(taken.guaranteed().keySet());
        paid.addAll(taken.maximum().keySet());
        List<Season> all = paid.isEmpty() ? List.of() : unbroken(paid.first(), paid.last());
        return new SeasonColumns(all.stream().limit(most).toList(), all.size() > most, sheet.own());
    }

    /** "25/26", and "later" at the end where there is more. */
    List<String> labels(Phrasebook phrases) {
        List<String> labels = new ArrayList<>(each.stream().map(Season::label).toList());
        if (later) {
            labels.add(phrases.say("budget.later"));
        }
        return labels;
    }

    /** What is paid in each of them, in the order of the labels. */
    List<Money> sums(SortedMap<Season, Money> paid) {
        List<Money> sums = new ArrayList<>(each.stream()
                .map(season -> paid.getOrDefault(season, Money.zero(own)))
                .toList());
        if (later) {
            sums.add(Money.sum(own, paid.tailMap(each.getLast().next()).values().stream()));
        }
        return sums;
    }

    private static List<Season> unbroken(Season first, Season last) {
        List<Season> seasons = new ArrayList<>();
        for (Season season = first; season.compareTo(last) <= 0; season = season.next()) {
            seasons.add(season);
        }
        return seasons;
    }
}
