package club.mercato.pipeline.ui;

import club.mercato.pipeline.TargetId;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;

/** The cards that a user moved last, in one act, in this tab: what he can take back. */
record LastMoves(List<Made> moves) {

    /** @param moves how often the card had changed its stage once the move was made */
    record Made(TargetId target, int moves) {}

    LastMoves {
        moves = List.copyOf(moves);
    }

    /** From now on it is these that can be taken back. */
    void keep(UI ui) {
        if (!moves.isEmpty()) {
            ComponentUtil.setData(ui, LastMoves.class, this);
        }
    }

    /** What can be taken back; from now on nothing can. */
    static Optional<LastMoves> takeFrom(UI ui) {
        Optional<LastMoves> last = Optional.ofNullable(ComponentUtil.getData(ui, LastMoves.class));
        ComponentUtil.setData(ui, LastMoves.class, null);
        return last;
    }
}
