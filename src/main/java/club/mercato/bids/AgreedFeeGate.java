package club.mercato.bids;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.pipeline.Candidate;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageGate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The fee is agreed when the club accepted, or when the price of the clause was lodged. A free agent has none. */
@Component
class AgreedFeeGate implements StageGate {

    private final Bids bids;

    AgreedFeeGate(Bids bids) {
        this.bids = bids;
    }

    @Override
    public Stage before() {
        return Stage.FEE_AGREED;
    }

    @Override
    public Optional<Refused> refusal(Candidate candidate) {
        if (candidate.route() == Route.FREE_AGENT
                || bids.existsByTargetIdAndStatus(candidate.id().value(), BidStatus.ACCEPTED)) {
            return Optional.empty();
        }
        return Optional.of(Refused.because(Sentence.of(
                candidate.route() == Route.RELEASE_CLAUSE
                        ? "bids.refused.notLodged"
                        : "pipeline.refused.noBidAccepted")));
    }
}
