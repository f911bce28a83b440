package club.mercato.pipeline;

import club.mercato.staff.StaffId;
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
 *
 * <p>It holds restricted cards, too, and who may know of them: no viewer gets it but through {@link #seenBy}.
 */
final class BoardSnapshot {

    private static final Comparator<TargetCard> NEWEST_FIRST = Comparator.comparing(TargetCard::stageSince)
            .reversed()
            .thenComparing(card -> card.id().value());

    private final Map<TargetId, TargetCard> cards;
    private final Map<Stage, List<TargetCard>> columns;
    private final Map<Stage, Map<BoardOrder, List<TargetCard>>> ordered;
    private final BoardSights sights;

    private BoardSnapshot(
            Map<TargetId, TargetCard> cards,
            Map<Stage, List<TargetCard>> columns,
            Map<Stage, Map<BoardOrder, List<TargetCard>>> ordered,
            BoardSights sights) {
        this.cards = cards;
        this.columns = columns;
        this.ordered = ordered;
        this.sights = sights;
    }

    /** @param cleared of each restricted card, who may know of it */
    static BoardSnapshot of(Collection<TargetCard> open, Map<TargetId, Set<StaffId>> cleared) {
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
        return new BoardSnapshot(cards, columns, ordered, new BoardSights(cleared, Map.of()));
    }

    /**
     * The next snapshot, in which the given targets look as given, or have left the board where none is given.
     *
     * @param cleared of each of the given targets that is restricted, who may know of it
     */
    BoardSnapshot with(Set<TargetId> changed, Collection<TargetCard> now, Map<TargetId, Set<StaffId>> cleared) {
        Map<TargetId, Set<StaffId>> clearedNext = new HashMap<>(sights.cleared());
        clearedNext.keySet().removeAll(changed);
        clearedNext.putAll(cleared);
        BoardSights nextSights = sights.next(this, clearedNext);
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
            nextColumns.put(stage, nextSights.column(stage, column));
            nextOrdered.put(stage, new ConcurrentHashMap<>());
        }
        return new BoardSnapshot(nextCards, nextColumns, nextOrdered, nextSights);
    }

    /** The board less what this viewer may not know of. */
    BoardSnapshot seenBy(StaffId viewer) {
        return sights.of(this, viewer, this::without);
    }

    private BoardSnapshot without(Set<TargetId> hidden) {
        Map<TargetId, TargetCard> seen = new HashMap<>(cards);
        seen.keySet().removeAll(hidden);
        Map<Stage, List<TargetCard>> seenColumns = new EnumMap<>(columns);
        Map<Stage, Map<BoardOrder, List<TargetCard>>> seenOrdered = new EnumMap<>(ordered);
        columns.forEach((stage, column) -> {
            if (column.stream().map(TargetCard::id).anyMatch(hidden::contains)) {
                List<TargetCard> rest = column.stream()
                        .filter(card -> !hidden.contains(card.id()))
                        .toList();
                seenColumns.put(stage, sights.column(stage, rest));
                seenOrdered.put(stage, new ConcurrentHashMap<>());
            }
        });
        return new BoardSnapshot(seen, seenColumns, seenOrdered, new BoardSights(Map.of(), Map.of()));
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
