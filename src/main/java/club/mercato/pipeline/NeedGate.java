package club.mercato.pipeline;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A shortlisted target answers a need of the squad. */
@Component
class NeedGate implements StageGate {

    @Override
    public Stage before() {
        return Stage.SHORTLISTED;
    }

    @Override
    public Optional<Refused> refusal(Candidate candidate) {
        return candidate.need().isPresent()
                ? Optional.empty()
                : Optional.of(Refused.lacking(AskedInPlace.NEED, Sentence.of("pipeline.refused.noNeed")));
    }
}
