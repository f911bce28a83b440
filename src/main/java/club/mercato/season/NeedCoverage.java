package club.mercato.season;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says which targets answer a need, as far as the viewer may know of them. The module that keeps targets implements it. */
public interface NeedCoverage {

    /** The coverage of each of these needs; a need that nothing answers is not in it. */
    Map<NeedId, Covered> of(Collection<NeedId> needs);

    /**
     * @param live   targets on the board
     * @param parked targets that wait
     * @param only   the one target on the board, where there is exactly one
     */
    record Covered(long live, long parked, Optional<Only> only) {

        public static final Covered NOTHING = new Covered(0, 0, Optional.empty());
    }

    /** @param name as the viewer may read it */
    record Only(UUID target, String name) {}
}
