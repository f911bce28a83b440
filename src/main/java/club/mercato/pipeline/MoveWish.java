package club.mercato.pipeline;

import java.util.Map;

/**
 * A wish to move a card.
 *
 * @param seenMoves how often the card had changed its stage when the mover saw it: a guard against moving what somebody
 *                  else just moved
 * @param given     data that were asked for in place, by field
 */
public record MoveWish(TargetId target, int seenMoves, Stage to, Map<String, String> given) {

    public MoveWish {
        given = Map.copyOf(given);
    }
}
