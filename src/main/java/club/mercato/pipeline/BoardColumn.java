package club.mercato.pipeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A column as one viewer sees it.
 *
 * @param cards all that pass his filter, in his order; a screen takes the slice it draws
 * @param count how many of them
 * @param all   how many the stage has without the filter
 * @param total what they come to
 * @param mix   how many per position of the selling club
 */
public record BoardColumn(
        Stage stage, List<TargetCard> cards, int all, BoardTotal total, Map<ClubPosition, Integer> mix) {

    public static BoardColumn of(Stage stage, List<TargetCard> cards, int all) {
        Map<ClubPosition, Integer> mix = new EnumMap<>(ClubPosition.class);
        cards.forEach(card -> mix.merge(card.standing().clubPosition(), 1, Integer::sum));
        return new BoardColumn(stage, cards, all, BoardTotal.of(cards), mix);
    }

    /** The same cards in another order. */
    public BoardColumn reordered(List<TargetCard> other) {
        return new BoardColumn(stage, other, all, total, mix);
    }

    public int count() {
        return cards.size();
    }
}
