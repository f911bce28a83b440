package club.mercato.pipeline;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import java.util.Optional;

/**
 * Refuses every candidate, with the true reason: what the stage asks for cannot be on record, since no module keeps such
 * records. The module that brings bids, terms or registrations brings the gate that looks for them, and this one goes.
 */
record UnmetGate(Stage before, Sentence why) implements StageGate {

    @Override
    public Optional<Refused> refusal(Candidate candidate) {
        return Optional.of(Refused.because(why));
    }
}
