package club.mercato.pipeline;

import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The board as a viewer sees it. Reads only what all sessions share, less what its viewer may not know of; no card is
 * read per session.
 */
@Service
@May.ReadPipeline
public class Board {

    private final BoardKeeper keeper;
    private final TargetRows rows;
    private final CurrentStaff currentStaff;

    Board(BoardKeeper keeper, TargetRows rows, CurrentStaff currentStaff) {
        this.keeper = keeper;
        this.rows = rows;
        this.currentStaff = currentStaff;
    }

    /** The board at this moment. Hold it while drawing one answer, not longer. */
    public View now() {
        return new View(keeper.current().seenBy(currentStaff.get().id()));
    }

    /** How many targets are parked. */
    public long parked() {
        return rows.countByState(TargetState.PARKED);
    }

    /** One moment's board. */
    public static final class View {

        private final BoardSnapshot snapshot;

        View(BoardSnapshot snapshot) {
            this.snapshot = snapshot;
        }

        public Optional<TargetCard> card(TargetId id) {
            return Optional.ofNullable(snapshot.byId().get(id));
        }

        public Collection<TargetCard> cards() {
            return snapshot.cards();
        }

        public BoardColumn column(Stage stage, BoardFilter filter, BoardOrder order) {
            List<TargetCard> all = snapshot.column(stage, order);
            List<TargetCard> shown =
                    filter.isEmpty() ? all : all.stream().filter(filter::shows).toList();
            return BoardColumn.of(stage, shown, all.size());
        }

        /** What stands in a stage, by identity: the same list means that nothing in the stage changed. */
        public Map<Stage, Object> marks() {
            return Arrays.stream(Stage.values())
                    .collect(java.util.stream.Collectors.toMap(
                            stage -> stage, stage -> snapshot.column(stage, BoardOrder.NEWEST)));
        }
    }
}
