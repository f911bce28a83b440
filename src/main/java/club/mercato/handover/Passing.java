package club.mercato.handover;

import club.mercato.contacts.FollowUp;
import club.mercato.pipeline.TargetCard;
import java.util.Optional;

/**
 * What goes to another of one target.
 *
 * @param owned whether the target itself does, or only its next step
 * @param next  the next step that goes with it; empty if there is none, or it is somebody else's
 */
public record Passing(TargetCard target, boolean owned, Optional<FollowUp> next) {}
