package club.mercato.pipeline;

import java.util.Optional;
import java.util.UUID;

/** By what the cards of all stages are laid into lanes. */
public enum LaneBy {
    NEED {
        @Override
        public Optional<UUID> of(TargetCard card) {
            return card.need().map(need -> need.value());
        }
    },
    OWNER {
        @Override
        public Optional<UUID> of(TargetCard card) {
            return card.owner().map(owner -> owner.value());
        }
    };

    /** The need or owner whose lane the card is in; empty if it has none. */
    public abstract Optional<UUID> of(TargetCard card);

    /** Key of the choice's label. */
    public String label() {
        return "pipeline.lanes." + name();
    }

    /** Key of the name of the lane in which the cards without need or owner are. */
    public String labelOfNone() {
        return "pipeline.lanes.no." + name();
    }
}
