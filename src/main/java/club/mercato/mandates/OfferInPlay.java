package club.mercato.mandates;

import club.mercato.pipeline.TargetId;
import java.util.Optional;

/** Whoever keeps the offers tells how far the latest one goes, so that a mandate is shown with what it was used for. */
public interface OfferInPlay {

    /** How far the offer goes that runs for a target; empty if none does, or none for this viewer. */
    Optional<Ceilings> of(TargetId target);
}
