package club.mercato.bids;

import club.mercato.kernel.Money;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/** What happens to a bid. */
public interface BidEvent extends TargetEvent {

    BidId bid();

    /** Terms were written for the first time. */
    record Drafted(TargetId target, BidId bid, Money guaranteed, Money maximum, StaffId by, Instant at)
            implements BidEvent {
        @Override
        public Sentence what() {
            return Sentence.of("bids.fact.drafted", new Word.Sum(guaranteed), new Word.Sum(maximum));
        }
    }

    /**
     * The terms became another version.
     *
     * @param from what had become of the version before
     */
    record Changed(
            TargetId target,
            BidId bid,
            int version,
            BidStatus from,
            Money guaranteed,
            Money maximum,
            StaffId by,
            Instant at)
            implements BidEvent {
        @Override
        public Sentence what() {
            return Sentence.of(
                    "bids.fact.changed",
                    new Word.Count(version),
                    new Word.Sum(guaranteed),
                    new Word.Sum(maximum),
                    from.word());
        }
    }

    /** @param to whom it went to; may be empty */
    record Sent(TargetId target, BidId bid, int version, LocalDate on, String to, StaffId by, Instant at)
            implements BidEvent {
        @Override
        public Sentence what() {
            Word version = new Word.Count(version());
            return to.isEmpty()
                    ? Sentence.of("bids.fact.sent", version, new Word.Day(on))
                    : Sentence.of("bids.fact.sentTo", version, new Word.Day(on), new Word.Text(to));
        }
    }

    record Answered(TargetId target, BidId bid, int version, ReplyKind kind, LocalDate on, StaffId by, Instant at)
            implements BidEvent {
        @Override
        public Sentence what() {
            return Sentence.of("bids.fact.answered." + kind.name(), new Word.Count(version), new Word.Day(on));
        }
    }

    /** @param from what had become of it until then */
    record Withdrawn(TargetId target, BidId bid, int version, BidStatus from, String why, StaffId by, Instant at)
            implements BidEvent {
        @Override
        public Sentence what() {
            return Sentence.of("bids.fact.withdrawn", new Word.Count(version), new Word.Text(why));
        }
    }

    /**
     * Nobody answered in time.
     *
     * @param by whoever had sent it
     */
    record Expired(TargetId target, BidId bid, int version, StaffId by, Instant at) implements BidEvent {
        @Override
        public Sentence what() {
            return Sentence.of("bids.fact.expired", new Word.Count(version));
        }
    }
}
