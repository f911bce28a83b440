package club.mercato.approvals.endorsement;

import club.mercato.bids.BidId;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;

/** A manager spoke for a version. */
public record EndorsementEvent(
        TargetId target, BidId bid, int version, String digest, String words, StaffId by, Instant at)
        implements TargetEvent {

    @Override
    public Sentence what() {
        return Sentence.of(
                "approvals.fact.endorsed",
                new Word.Count(version),
                new Word.Text(digest.substring(0, 12)),
                new Word.Text(words));
    }
}
