package club.mercato.pipeline;

import club.mercato.staff.StaffId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What viewers see of one snapshot: all of it, or less the restricted cards that are not for them. Made once for all
 * viewers from whom the same cards are hidden.
 *
 * <p>A column tells by its identity that nothing in it changed. So that a hidden card's doings leave no trace, a column
 * that holds the very same cards as one that viewers had before is that very list again.
 */
final class BoardSights {

    /** Of one stage. Whoever looks on less often than so many changes of hidden cards is told a column anew in vain. */
    private static final int MOST_BEFORE = 32;

    private final Map<TargetId, Set<StaffId>> cleared;
    private final Map<Stage, List<List<TargetCard>>> before;
    private final Map<Set<TargetId>, BoardSnapshot> sights = new ConcurrentHashMap<>();

    /** @param cleared of each restricted card, who may know of it */
    BoardSights(Map<TargetId, Set<StaffId>> cleared, Map<Stage, List<List<TargetCard>>> before) {
        this.cleared = Map.copyOf(cleared);
        this.before = before;
    }

    Map<TargetId, Set<StaffId>> cleared() {
        return cleared;
    }

    /** The same for whoever may know of all, which is nearly everybody nearly always. */
    BoardSnapshot of(BoardSnapshot whole, StaffId viewer, Function<Set<TargetId>, BoardSnapshot> without) {
        if (cleared.isEmpty()) {
            return whole;
        }
        Set<TargetId> hidden = cleared.entrySet().stream()
                .filter(restricted -> !restricted.getValue().contains(viewer))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return hidden.isEmpty() ? whole : sights.computeIfAbsent(hidden, without);
    }

    /** The cards as a column; the very list that viewers had before where it holds the very same cards. */
    List<TargetCard> column(Stage stage, List<TargetCard> cards) {
        for (List<TargetCard> known : before.getOrDefault(stage, List.of())) {
            if (holdsTheSame(known, cards)) {
                return known;
            }
        }
        return List.copyOf(cards);
    }

    /** The sights of the next snapshot, which knows the columns that viewers have of this one. */
    BoardSights next(BoardSnapshot whole, Map<TargetId, Set<StaffId>> clearedNext) {
        if (cleared.isEmpty() && clearedNext.isEmpty()) {
            return new BoardSights(clearedNext, Map.of());
        }
        Map<Stage, List<List<TargetCard>>> had = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<List<TargetCard>> columns = new ArrayList<>();
            add(columns, whole.column(stage, BoardOrder.NEWEST));
            sights.values().forEach(sight -> add(columns, sight.column(stage, BoardOrder.NEWEST)));
            before.getOrDefault(stage, List.of()).forEach(column -> add(columns, column));
            had.put(stage, columns);
        }
        return new BoardSights(clearedNext, had);
    }

    private static void add(List<List<TargetCard>> columns, List<TargetCard> column) {
        if (columns.size() < MOST_BEFORE && columns.stream().noneMatch(known -> known == column)) {
            columns.add(column);
        }
    }

    /** By identity: a card that was read anew is another one. */
    private static boolean holdsTheSame(List<TargetCard> known, List<TargetCard> cards) {
        if (known.size() != cards.size()) {
            return false;
        }
        for (int i = 0; i < cards.size(); i++) {
            if (known.get(i) != cards.get(i)) {
                return false;
            }
        }
        return true;
    }
}
