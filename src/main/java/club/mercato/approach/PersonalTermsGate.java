package club.mercato.approach;

import club.mercato.approach.Circumstances.Judged;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.Candidate;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageGate;
import club.mercato.rules.ApproachTerms.Covered;
import club.mercato.staff.CurrentStaff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Personal terms are negotiated with the player, so the rules of approach must allow it. */
@Component
class PersonalTermsGate implements StageGate {

    private final Circumstances circumstances;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;

    PersonalTermsGate(Circumstances circumstances, CurrentStaff currentStaff, HouseClock clock) {
        this.circumstances = circumstances;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    @Override
    public Stage before() {
        return Stage.PERSONAL_TERMS;
    }

    @Override
    public Optional<Refused> refusal(Candidate candidate) {
        Judged judged = circumstances.judge(candidate.id(), candidate.player(), Covered.PLAYER, clock.instant());
        return judged.stopping()
                .map(missing ->
                        new Refused(ApproachWords.of(missing, judged.approach()), mends(missing), Optional.empty()));
    }

    private List<Refused.Mend> mends(Verdict.Missing missing) {
        List<Refused.Mend> mends = new ArrayList<>();
        if (ApproachWords.canBeMended(missing)) {
            mends.add(ApproachWords.SERVE);
        }
        if (currentStaff.get().leads()) {
            mends.add(ApproachWords.GO_ON);
        }
        return mends;
    }
}
