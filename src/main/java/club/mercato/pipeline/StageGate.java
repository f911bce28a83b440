package club.mercato.pipeline;

import club.mercato.kernel.Refused;
import java.util.Optional;

/**
 * One condition for entering a stage. Several may stand before one stage; all must be met. Modules of higher levels add
 * theirs as beans.
 */
public interface StageGate {

    /** The stage that this gate stands before. */
    Stage before();

    /** Why the candidate may not enter; empty if it may. */
    Optional<Refused> refusal(Candidate candidate);
}
