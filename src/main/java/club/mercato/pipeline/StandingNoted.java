package club.mercato.pipeline;

import club.mercato.kernel.Subject;
import club.mercato.live.Change;

/** How the parties of a target stand was noted anew: the card looks different. The fact is the contact's own. */
public record StandingNoted(TargetId target) implements Change {

    @Override
    public Subject subject() {
        return TargetEvent.of(target);
    }
}
