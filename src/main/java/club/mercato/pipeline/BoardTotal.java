package club.mercato.pipeline;

import club.mercato.kernel.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What cards come to: each at the guaranteed price of its live bid, where it has one, else at its player's market value;
 * a card without either adds nothing.
 *
 * <p>Currencies are never added to each other, since a rate is a decision: each has a sum of its own. The sum of the
 * most cards stands first, and is the one that is shown where there is room for one only.
 *
 * @param parts   one for each currency
 * @param byPrice how many cards came in at a guaranteed price
 * @param byValue how many at a market value
 */
public record BoardTotal(List<Part> parts, int byPrice, int byValue) {

    private static final Comparator<Part> MOST_CARDS_FIRST = Comparator.comparing(Part::cards)
            .reversed()
            .thenComparing(part -> part.sum().currency().getCurrencyCode());

    public BoardTotal {
        parts = List.copyOf(parts);
    }

    /** The cards of one currency. */
    public record Part(Money sum, int cards) {

        Part plus(Part other) {
            return new Part(sum.plus(other.sum), cards + other.cards);
        }
    }

    static BoardTotal of(Collection<TargetCard> cards) {
        Map<Currency, Part> parts = new HashMap<>();
        int byPrice = 0;
        int byValue = 0;
        for (TargetCard card : cards) {
            boolean priced = card.standing().guaranteed().isPresent();
            Money worth = card.worth().orElse(null);
            if (worth == null) {
                continue;
            }
            parts.merge(worth.currency(), new Part(worth, 1), Part::plus);
            byPrice += priced ? 1 : 0;
            byValue += priced ? 0 : 1;
        }
        return of(parts, byPrice, byValue);
    }

    /** What several columns come to. */
    public static BoardTotal ofAll(Collection<BoardTotal> totals) {
        Map<Currency, Part> parts = new HashMap<>();
        totals.forEach(
                total -> total.parts.forEach(part -> parts.merge(part.sum().currency(), part, Part::plus)));
        return of(
                parts,
                totals.stream().mapToInt(BoardTotal::byPrice).sum(),
                totals.stream().mapToInt(BoardTotal::byValue).sum());
    }

    private static BoardTotal of(Map<Currency, Part> parts, int byPrice, int byValue) {
        return new BoardTotal(parts.values().stream().sorted(MOST_CARDS_FIRST).toList(), byPrice, byValue);
    }
}
