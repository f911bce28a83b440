package club.mercato.approvals;

import club.mercato.bids.BidId;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;

/** What happens to a bid's approval. */
public interface ApprovalEvent extends TargetEvent {

    BidId bid();

    /** @param need whose approval it needs */
    record SentForApproval(TargetId target, BidId bid, int version, Need need, StaffId by, Instant at)
            implements ApprovalEvent {
        @Override
        public Sentence what() {
            return Sentence.of("approvals.fact.sent", new Word.Count(version), new Word.Said(need.words()));
        }
    }

    /**
     * A director decided.
     *
     * @param digest of the terms, as a whole
     * @param voice  the director in whose stead it was, by name; empty text for his own voice
     * @param reason with all that was named; may be empty
     */
    record Decided(
            TargetId target,
            BidId bid,
            int version,
            String digest,
            DecisionKind kind,
            boolean overMandate,
            boolean overBudget,
            String voice,
            String reason,
            StaffId by,
            Instant at)
            implements ApprovalEvent {
        @Override
        public Sentence what() {
            return Sentence.of(
                    "approvals.fact.decided." + kind.name(),
                    new Word.Count(version),
                    new Word.Text(digest.substring(0, 12)),
                    new Word.Count(overMandate ? 1 : 0),
                    new Word.Count(overBudget ? 1 : 0),
                    said(voice),
                    new Word.Text(voice),
                    said(reason),
                    new Word.Text(reason));
        }
    }

    /** 1 where there is a text: messages choose by it. */
    private static Word said(String text) {
        return new Word.Count(text.isEmpty() ? 0 : 1);
    }

    /**
     * All that were needed approved.
     *
     * @param by whoever was the last
     */
    record Approved(TargetId target, BidId bid, int version, Need need, StaffId by, Instant at)
            implements ApprovalEvent {
        @Override
        public Sentence what() {
            return Sentence.of("approvals.fact.approved", new Word.Count(version), new Word.Said(need.words()));
        }
    }

    /**
     * What was decided counts no more.
     *
     * @param decisions how many those are
     */
    record Voided(TargetId target, BidId bid, int version, int decisions, StaffId by, Instant at)
            implements ApprovalEvent {
        @Override
        public Sentence what() {
            return Sentence.of("approvals.fact.voided", new Word.Count(version), new Word.Count(decisions));
        }
    }
}
