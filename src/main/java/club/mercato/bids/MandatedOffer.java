package club.mercato.bids;

import club.mercato.mandates.Ceilings;
import club.mercato.mandates.OfferInPlay;
import club.mercato.pipeline.TargetId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The bid that runs for a target, as its mandate looks at it. */
@Component
class MandatedOffer implements OfferInPlay {

    private final Bids bids;
    private final Records records;

    MandatedOffer(Bids bids, Records records) {
        this.bids = bids;
        this.records = records;
    }

    @Override
    public Optional<Ceilings> of(TargetId target) {
        return bids.findByOpenFor(target.value())
                .map(bid -> records.current(bid).sums())
                .map(sums -> new Ceilings(sums.guaranteed(), sums.maximum()));
    }
}
