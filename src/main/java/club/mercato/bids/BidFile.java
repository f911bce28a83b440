package club.mercato.bids;

import club.mercato.contacts.Channel;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import club.mercato.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A bid with all that belongs to it.
 *
 * @param number   1 for the target's first
 * @param by       who brought it into its status
 * @param why      the reason for its status; may be empty
 * @param expires  until when the version that was sent stands; empty if it was not, or says nothing
 * @param versions the first one first, never empty; the last one counts
 * @param sendings of the versions that went to the other side
 * @param replies  what was answered to them
 */
public record BidFile(
        BidId id,
        TargetId target,
        int number,
        BidStatus status,
        StaffId by,
        Instant at,
        String why,
        Optional<Instant> expires,
        List<Version> versions,
        List<Sent> sendings,
        List<Reply> replies) {

    public BidFile {
        versions = List.copyOf(versions);
        sendings = List.copyOf(sendings);
        replies = List.copyOf(replies);
    }

    /** @param by who drafted the first version, or changed it into this one */
    public record Version(int no, Terms terms, String digest, Sums sums, StaffId by, Instant at) {}

    /**
     * @param to whom it went to; may be empty
     * @param by who recorded it
     */
    public record Sent(int version, LocalDate on, Channel channel, String to, StaffId by, Instant at) {}

    /**
     * @param theirs their own terms, of a counter-offer
     * @param words  what they said; may be empty
     */
    public record Reply(
            int version, ReplyKind kind, LocalDate on, Optional<Terms> theirs, String words, StaffId by, Instant at) {}

    /** The version that counts. */
    public Version current() {
        return versions.getLast();
    }

    public Version version(int no) {
        return versions.get(no - 1);
    }
}
