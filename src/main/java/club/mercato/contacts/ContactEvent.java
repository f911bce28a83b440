package club.mercato.contacts;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/** What happens in the contact log of a target. */
public interface ContactEvent extends TargetEvent {

    /** A contact was logged. */
    record ContactLogged(
            TargetId target, ContactId contact, Channel channel, Word who, Outcome outcome, StaffId by, Instant at)
            implements ContactEvent {
        @Override
        public Sentence what() {
            return Sentence.of(
                    "contacts.fact.logged",
                    new Word.Term(channel.label() + ".said"),
                    who,
                    new Word.Term(outcome.said()));
        }
    }

    /** A contact was logged that a guard stops. */
    record CautionOverruled(TargetId target, ContactId contact, Sentence caution, String why, StaffId by, Instant at)
            implements ContactEvent {
        @Override
        public Sentence what() {
            return Sentence.of("contacts.fact.overruled", new Word.Said(caution), new Word.Text(why));
        }
    }

    /** A contact was told anew; the version before stays readable. */
    record ContactCorrected(
            TargetId target,
            ContactId contact,
            Channel channel,
            Word who,
            LocalDate of,
            String why,
            StaffId by,
            Instant at)
            implements ContactEvent {
        @Override
        public Sentence what() {
            return Sentence.of(
                    "contacts.fact.corrected",
                    new Word.Term(channel.label() + ".said"),
                    who,
                    new Word.Day(of),
                    new Word.Text(why));
        }
    }

    /** A party's attitude was read. */
    record PositionConfirmed(
            TargetId target, Party party, Attitude attitude, boolean fromContact, StaffId by, Instant at)
            implements ContactEvent {
        @Override
        public Sentence what() {
            return Sentence.of(
                    fromContact ? "contacts.fact.positionConfirmed" : "contacts.fact.positionRead",
                    new Word.Term(party.label() + ".position"),
                    new Word.Term(attitude.said()));
        }
    }

    /** The next touch was set, or set anew. */
    record FollowUpSet(TargetId target, String touch, LocalDate on, StaffId by, Instant at) implements ContactEvent {
        @Override
        public Sentence what() {
            return Sentence.of("contacts.fact.followUpSet", new Word.Day(on), new Word.Text(touch));
        }
    }

    /** The next touch was taken back by whoever had set it. */
    record FollowUpTakenBack(TargetId target, String touch, StaffId by, Instant at) implements ContactEvent {
        @Override
        public Sentence what() {
            return Sentence.of("contacts.fact.followUpTakenBack", new Word.Text(touch));
        }
    }

    /** Somebody else is to do the next touch. */
    record FollowUpPassed(TargetId target, String touch, Word to, StaffId by, Instant at) implements ContactEvent {
        @Override
        public Sentence what() {
            return Sentence.of("contacts.fact.followUpPassed", new Word.Text(touch), to);
        }
    }

    /** The next touch was done. */
    record FollowUpDone(TargetId target, String touch, StaffId by, Instant at) implements ContactEvent {
        @Override
        public Sentence what() {
            return Sentence.of("contacts.fact.followUpDone", new Word.Text(touch));
        }
    }
}
