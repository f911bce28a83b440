package club.mercato.bids;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a bid goes through its approval: in the transaction of whoever decides that, who holds the bid meanwhile, so that
 * of two who act at the same moment the second finds what the first did.
 */
@Service
@May.ReadPipeline
@Transactional(propagation = Propagation.MANDATORY)
public class BidsInApproval {

    private final Bids bids;
    private final Records records;

    BidsInApproval(Bids bids, Records records) {
        this.bids = bids;
        this.records = records;
    }

    /** Holds a bid until the transaction ends, and reads it; empty if there is none, or none for this viewer. */
    public Optional<BidFile> hold(BidId id, Instant now) {
        return records.hold(id).map(bid -> records.file(bid, now));
    }

    /**
     * Goes to the directors. Whoever sends it is one of its authors from now on.
     *
     * @return from which version on he is
     */
    @May.WorkTargets
    public Answer<Integer> submit(BidId id, StaffId by, Instant at) {
        Optional<Bid> held = records.hold(id);
        if (held.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("bids.refused.unknown")));
        }
        Optional<Refused> refused = held.get().submit(by, at);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        bids.saveAndFlush(held.get());
        return Answer.done(records.author(held.get(), by).authorSince());
    }

    /** Why nobody decides on it now; empty if it waits for that. */
    @May.Decide
    public Optional<Refused> undecidable(BidId id) {
        return records.hold(id).orElseThrow().undecidable();
    }

    /**
     * Somebody decides on it.
     *
     * @return from which version on he is one of its authors; {@link Integer#MAX_VALUE} for who is none
     */
    @May.Decide
    public int decider(BidId id, StaffId who) {
        return records.person(records.hold(id).orElseThrow().id(), who).authorSince();
    }

    /** @param approval the sending for approval that all needed directors approved */
    @May.Decide
    public void approved(BidId id, UUID approval, StaffId by, Instant at) {
        Bid bid = records.hold(id).orElseThrow();
        bid.approved(approval, by, at);
        bids.saveAndFlush(bid);
    }

    @May.Decide
    public void returned(BidId id, StaffId by, Instant at, String questions) {
        Bid bid = records.hold(id).orElseThrow();
        bid.returned(by, at, questions);
        bids.saveAndFlush(bid);
    }

    @May.Decide
    public void refused(BidId id, StaffId by, Instant at, String why) {
        Bid bid = records.hold(id).orElseThrow();
        bid.refused(by, at, why);
        bids.saveAndFlush(bid);
    }
}
