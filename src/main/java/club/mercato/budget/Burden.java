package club.mercato.budget;

import club.mercato.bids.LiveBid;
import club.mercato.figures.Basis;
import club.mercato.figures.Figures;
import club.mercato.figures.Scenario;
import club.mercato.figures.Season;
import club.mercato.kernel.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What bids take of a budget, and when it is paid.
 *
 * @param guaranteed what is paid in each season if nothing else falls due; adds up to the guaranteed sum
 * @param maximum    what is paid in each season if everything falls due; adds up to the maximum
 */
public record Burden(Levels sums, SortedMap<Season, Money> guaranteed, SortedMap<Season, Money> maximum) {

    public Burden {
        guaranteed = Collections.unmodifiableSortedMap(new TreeMap<>(guaranteed));
        maximum = Collections.unmodifiableSortedMap(new TreeMap<>(maximum));
    }

    static Burden none(Currency currency) {
        return new Burden(Levels.none(currency), new TreeMap<>(), new TreeMap<>());
    }

    static Burden of(LiveBid bid, Basis basis) {
        Figures figures = Figures.of(bid.terms(), basis);
        return new Burden(
                Levels.of(bid.sums()),
                figures.cashBySeason(Scenario.GUARANTEED),
                figures.cashBySeason(Scenario.MAXIMUM));
    }

    /** Of all of them together: each of its sums is the sum of theirs. */
    static Burden of(Collection<LiveBid> bids, Basis basis, Currency currency) {
        return bids.stream().map(bid -> of(bid, basis)).reduce(none(currency), Burden::plus);
    }

    public Burden plus(Burden other) {
        return new Burden(sums.plus(other.sums), added(guaranteed, other.guaranteed), added(maximum, other.maximum));
    }

    private static SortedMap<Season, Money> added(SortedMap<Season, Money> one, SortedMap<Season, Money> other) {
        SortedMap<Season, Money> both = new TreeMap<>(one);
        other.forEach((season, sum) -> both.merge(season, sum, Money::plus));
        return both;
    }
}
