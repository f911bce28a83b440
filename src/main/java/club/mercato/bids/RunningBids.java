package club.mercato.bids;

import club.mercato.kernel.HouseClock;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.May;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the gates of the stages ask what is offered; they stand before the desk that moves targets, so they know no desk. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class RunningBids {

    private final Bids bids;
    private final Records records;
    private final HouseClock clock;

    RunningBids(Bids bids, Records records, HouseClock clock) {
        this.bids = bids;
        this.records = records;
        this.clock = clock;
    }

    /** The bid that runs for a target; empty if none does, or none for this viewer. */
    public Optional<BidFile> of(TargetId target) {
        return bids.findByOpenFor(target.value()).map(bid -> records.file(bid, clock.instant()));
    }
}
