package club.mercato.bids;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.pipeline.Candidate;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageGate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A bid is made when it was approved and went out: the offer to the club, the decision to pay its clause, or the contract
 * offer to a free agent.
 */
@Component
class SentBidGate implements StageGate {

    /** Where a bid runs already, this leads to it. */
    private static final Refused.Mend PREPARE = Refused.Mend.by("prepare-bid");

    private final BidSendings sendings;

    SentBidGate(BidSendings sendings) {
        this.sendings = sendings;
    }

    @Override
    public Stage before() {
        return Stage.BID;
    }

    @Override
    public Optional<Refused> refusal(Candidate candidate) {
        return sendings.standsFor(candidate.id().value())
                ? Optional.empty()
                : Optional.of(Refused.because(Sentence.of("pipeline.refused.noBidSent"), PREPARE));
    }
}
