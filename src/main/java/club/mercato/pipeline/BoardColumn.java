package club.mercato.pipeline;

import club.mercato.kernel.Money;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column as one viewer sees it.
 *
 * @param cards all that pass his filter, in his order; a screen takes the slice it draws
 * @param count how many of them
 * @param all   how many the stage has without the filter
 * @param value sum of their market values where all are of one currency; cards without a value add nothing
 * @param mix   how many per position of the selling club
 */
public record BoardColumn(
        Stage stage, List<TargetCard> cards, int all, Optional<Money> value, Map<ClubPosition, Integer> mix) {

    static BoardColumn of(Stage stage, List<TargetCard> cards, int all) {
        Map<ClubPosition, Integer> mix = new EnumMap<>(ClubPosition.class);
        cards.forEach(card -> mix.merge(card.standing().clubPosition(), 1, Integer::sum));
        return new BoardColumn(stage, cards, all, sum(cards), mix);
    }

    public int count() {
        return cards.size();
    }

    /** Sums of one currency; several currencies have no sum, since a rate is a decision. */
    static Optional<Money> sum(Collection<TargetCard> cards) {
        Money total = null;
        for (TargetCard card : cards) {
            Optional<Money> value = card.player().value();
            if (value.isPresent()) {
                if (total != null && !total.currency().equals(value.get().currency())) {
                    return Optional.empty();
                }
                total = total == null ? value.get() : total.plus(value.get());
            }
        }
        return Optional.ofNullable(total);
    }
}
