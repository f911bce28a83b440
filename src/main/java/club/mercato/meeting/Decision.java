package club.mercato.meeting;

import club.mercato.contacts.FollowUpId;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.patience.ParkingId;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a review decided of a target, as read.
 *
 * @param until   until when it is parked
 * @param reason  why it is dropped
 * @param owner   whose it is from then on, where it is reassigned
 * @param brought what it brought about, for whoever takes it back
 */
public record Decision(
        DecisionId id,
        ReviewId review,
        TargetId target,
        Kind kind,
        String note,
        Optional<LocalDate> until,
        Optional<ClosingReason> reason,
        Optional<StaffId> owner,
        Brought brought,
        StaffId by,
        Instant at) {

    /** What can be decided, in the order of its keys on the screen. */
    public enum Kind {
        /** As planned. */
        GO_ON,
        /** The owner acts on the next working day. */
        PUSH,
        /** It waits until a day. */
        PARK,
        /** It is closed with a reason. */
        DROP,
        /** It goes to another owner, with its next step. */
        REASSIGN;

        public String label() {
            return "meeting.kind." + name();
        }
    }

    /**
     * What a decision brought about.
     *
     * @param followUp    the next step that a push set, or that dropping ended
     * @param parking     the parking
     * @param ownerBefore whose the target was before it was reassigned
     */
    public record Brought(Optional<FollowUpId> followUp, Optional<ParkingId> parking, Optional<StaffId> ownerBefore) {

        static final Brought NOTHING = new Brought(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * "park until 28 Aug 2025".
     *
     * @param ownerName name of the new owner, where there is one
     */
    public Sentence said(String ownerName) {
        String key = "meeting.said." + kind.name();
        return switch (kind) {
            case GO_ON, PUSH -> Sentence.of(key);
            case PARK -> Sentence.of(key, new Word.Day(until.orElseThrow()));
            case DROP -> Sentence.of(key, new Word.Term(reason.orElseThrow().label()));
            case REASSIGN -> Sentence.of(key, new Word.Text(ownerName));
        };
    }
}
