package club.mercato.pipeline;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A shortlisted target has somebody who answers for it. */
@Component
class OwnerGate implements StageGate {

    @Override
    public Stage before() {
        return Stage.SHORTLISTED;
    }

    @Override
    public Optional<Refused> refusal(Candidate candidate) {
        return candidate.owner().isPresent()
                ? Optional.empty()
                : Optional.of(Refused.lacking(AskedInPlace.OWNER, Sentence.of("pipeline.refused.noOwner")));
    }
}
