package club.mercato.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All open cards as they were at one moment; never changes. One is shared by every session of this process. A column
 * that a change did not touch is the very same list in the next snapshot, so that whoever has it need not be told.
 */
final class BoardSnapshot {

    private static final Comparator<TargetCard> NEWEST_FIRST = Comparator.comparing(TargetCard::stageSince)
            .reversed()
            .thenComparing(card -> card.id().value());

    private final long epoch;
    private final Map<TargetId, TargetCard> cards;
    private final Map<Stage, List<TargetCard>> columns;
    private final Map<Stage, Map<BoardOrder, List<TargetCard>>> ordered;

    private BoardSnapshot(
            long epoch,
            Map<TargetId, TargetCard> cards,
            Map<Stage, List<TargetCard>> columns,
            Map<Stage, Map<BoardOrder, List<TargetCard>>> ordered) {
        this.epoch = epoch;
        this.cards = cards;
        this.columns = columns;
        this.ordered = ordered;
    }

    static BoardSnapshot of(long epoch, Collection<TargetCard> open) {
        Map<TargetId, TargetCard> cards = HashMap.newHashMap(open.size());
        open.forEach(card -> cards.put(card.id(), card));
        Map<Stage, List<TargetCard>> columns = new EnumMap<>(Stage.class);
        Map<Stage, Map<BoardOrder, List<TargetCard>>> ordered = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            columns.put(
                    stage,
                    open.stream()
                            .filter(card -> card.stage() == stage)
                            .sorted(NEWEST_FIRST)
                            .toList());
            ordered.put(stage, new ConcurrentHashMap<>());
        }
        return new BoardSnapshot(epoch, cards, columns, ordered);
    }

    /** The next snapshot, in which the given targets look as given, or have left the board where none is given. */
    BoardSnapshot with(Set<TargetId> changed, Collection<TargetCard> now) {
        Map<TargetId, TargetCard> nextCards = new HashMap<>(cards);
        Set<Stage> touched = EnumSet.noneOf(Stage.class);
        for (TargetId id : changed) {
            TargetCard before = nextCards.remove(id);
            if (before != null) {
                touched.add(before.stage());
            }
        }
        for (TargetCard card : now) {
            nextCards.put(card.id(), card);
            touched.add(card.stage());
        }
        Map<Stage, List<TargetCard>> nextColumns = new EnumMap<>(columns);
        Map<Stage, Map<BoardOrder, List<TargetCard>>> nextOrdered = new EnumMap<>(ordered);
        for (Stage stage : touched) {
            List<TargetCard> column = new ArrayList<>(columnOf(stage).size() + 1);
            for (TargetCard card : columnOf(stage)) {
                if (!changed.contains(card.id())) {
                    column.add(card);
                }
            }
            for (TargetCard card : now) {
                if (card.stage() == stage) {
                    insert(column, card);
                }
            }
            nextColumns.put(stage, List.copyOf(column));
            nextOrdered.put(stage, new ConcurrentHashMap<>());
        }
        return new BoardSnapshot(epoch + 1, nextCards, nextColumns, nextOrdered);
    }

    long epoch() {
        return epoch;
    }

    int size() {
        return cards.size();
    }

    Collection<TargetCard> cards() {
        return cards.values();
    }

    Map<TargetId, TargetCard> byId() {
        return cards;
    }

    /** A column in the wished order; sorted once and kept. */
    List<TargetCard> column(Stage stage, BoardOrder order) {
        if (order == BoardOrder.NEWEST) {
            return columnOf(stage);
        }
        return Objects.requireNonNull(ordered.get(stage))
                .computeIfAbsent(
                        order,
                        wished -> columnOf(stage).stream()
                                .sorted(wished.comparator())
                                .toList());
    }

    private List<TargetCard> columnOf(Stage stage) {
        return Objects.requireNonNull(columns.get(stage));
    }

    private static void insert(List<TargetCard> column, TargetCard card) {
        int place = Collections.binarySearch(column, card, NEWEST_FIRST);
        column.add(place < 0 ? -place - 1 : place, card);
    }
}
