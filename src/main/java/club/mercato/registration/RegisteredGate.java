package club.mercato.registration;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.Candidate;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageGate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registered is who is in order with every paper that his move takes, in the window's time. */
@Component
class RegisteredGate implements StageGate {

    private final Dossiers dossiers;
    private final HouseClock clock;

    RegisteredGate(Dossiers dossiers, HouseClock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    public Stage before() {
        return Stage.REGISTERED;
    }

    @Override
    public Optional<Refused> refusal(Candidate candidate) {
        return dossiers.of(candidate.id(), candidate.player(), candidate.window())
                .lacking(clock.instant());
    }
}
