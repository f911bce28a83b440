package club.mercato.pipeline.ui;

import club.mercato.pipeline.BoardColumn;
import club.mercato.pipeline.LaneBy;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lanes across the stages: needs or owners. In each column the cards of one lane stand together, in the order of the
 * lanes, and within a lane in the viewer's order; so a slice of a column is a slice as before.
 */
final class Swimlanes {

    /** What the browser calls the lane of the cards that have no need or no owner. */
    static final String NONE = "";

    private final LaneBy by;
    private final List<Lane> lanes;
    private final Map<UUID, Integer> ranks;

    /** @param label what its bar says */
    record Lane(UUID key, String label) {}

    /** @param lanes all there may be, in their order; those without a card are not shown */
    Swimlanes(LaneBy by, List<Lane> lanes) {
        this.by = by;
        this.lanes = List.copyOf(lanes);
        this.ranks = IntStream.range(0, lanes.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(rank -> lanes.get(rank).key(), rank -> rank));
    }

    /** Two that are the same put the same cards in the same order. */
    int order() {
        return lanes.stream().map(Lane::key).toList().hashCode();
    }

    /** The column with the cards of each lane together. */
    BoardColumn arranged(BoardColumn column) {
        return column.reordered(
                byRank(column.cards()).values().stream().flatMap(List::stream).toList());
    }

    /** How many cards of the column are in each lane that it has cards of, in the order of the lanes. */
    List<List<Object>> groups(BoardColumn column) {
        return byRank(column.cards()).entrySet().stream()
                .map(group ->
                        List.<Object>of(key(group.getKey()), group.getValue().size()))
                .toList();
    }

    /** The lanes that have cards, with what their bars say. */
    BoardData.Lanes draw(List<BoardColumn> columns, CardDrawing drawing) {
        List<TargetCard> all =
                columns.stream().flatMap(column -> column.cards().stream()).toList();
        List<BoardData.Lane> drawn = new ArrayList<>();
        byRank(all)
                .forEach((rank, cards) -> drawn.add(new BoardData.Lane(
                        key(rank),
                        rank < lanes.size()
                                ? lanes.get(rank).label()
                                : drawing.phrases().say(by.labelOfNone()),
                        cards.size(),
                        drawing.heads()
                                .brief(BoardColumn.of(Stage.IDENTIFIED, cards, cards.size())
                                        .total()))));
        return new BoardData.Lanes(by.name(), drawn);
    }

    private TreeMap<Integer, List<TargetCard>> byRank(List<TargetCard> cards) {
        return cards.stream().collect(Collectors.groupingBy(this::rank, TreeMap::new, Collectors.toList()));
    }

    /** Last of all what has none, and what is not known any more. */
    private int rank(TargetCard card) {
        return by.of(card).map(ranks::get).orElse(lanes.size());
    }

    private String key(int rank) {
        return rank < lanes.size() ? lanes.get(rank).key().toString() : NONE;
    }
}
