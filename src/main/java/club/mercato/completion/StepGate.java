package club.mercato.completion;

import club.mercato.kernel.Refused;
import club.mercato.pipeline.Candidate;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageGate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets a target into a stage once a step is done.
 *
 * @param lacking what the step lacks; empty once it is done
 */
record StepGate(Stage before, Steps steps, Function<Completion, Optional<Refused>> lacking) implements StageGate {

    @Override
    public Optional<Refused> refusal(Candidate candidate) {
        return lacking.apply(steps.of(candidate.id(), candidate.route()));
    }
}
