package club.mercato.pipeline;

import club.mercato.kernel.Refused;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.List;

/** What becomes of a wish to move a card. */
public sealed interface MoveAnswer {

    /** The card stands there now. */
    record Moved(Stage from, Stage to) implements MoveAnswer {}

    /** It stays where it was; the first refusal is the one to say. */
    record NotMoved(Refused refused) implements MoveAnswer {}

    /** It will go through once these data are given. */
    record Asked(Refused first, List<AskedInPlace.Field> fields) implements MoveAnswer {

        public Asked {
            fields = List.copyOf(fields);
        }
    }

    /** Somebody else moved it since the mover saw it; nothing was done. */
    record Overtaken(StaffId by, Stage stage, Instant at) implements MoveAnswer {

        static MoveAnswer of(Target target) {
            return new Overtaken(target.lastMover(), target.stage(), target.stageSince());
        }
    }

    /** There is no such target, or it is not for this viewer. */
    record Unknown() implements MoveAnswer {}
}
