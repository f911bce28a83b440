package club.mercato.pipeline;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Staff speak to the outside only about targets whose priority a manager or director set; a suggestion is not enough. */
@Component
class PriorityGate implements StageGate {

    @Override
    public Stage before() {
        return Stage.APPROACH;
    }

    @Override
    public Optional<Refused> refusal(Candidate candidate) {
        return candidate.priorityStands()
                ? Optional.empty()
                : Optional.of(Refused.lacking(AskedInPlace.PRIORITY, Sentence.of("pipeline.refused.noPriority")));
    }
}
