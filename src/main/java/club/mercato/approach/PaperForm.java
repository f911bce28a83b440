package club.mercato.approach;

import club.mercato.contacts.Channel;
import club.mercato.directory.ClubId;
import club.mercato.documents.ReceivedDocument;
import club.mercato.pipeline.TargetId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is put on record of a notice or a consent.
 *
 * @param club     whom it was served on, or who gave it
 * @param on       the day it was served or given, not after today
 * @param until    last day on which a consent counts; empty if it names none
 * @param person   to or from whom there, at most 160 characters; may be empty
 * @param document the paper itself
 * @param note     at most 500 characters; may be empty
 */
public record PaperForm(
        TargetId target,
        PaperKind kind,
        ClubId club,
        LocalDate on,
        Optional<LocalDate> until,
        String person,
        Channel channel,
        Optional<ReceivedDocument> document,
        String note) {

    public static final int LONGEST_PERSON = 160;
    public static final int LONGEST_NOTE = 500;

    /** A letter of which nothing else is said. */
    public static PaperForm of(TargetId target, PaperKind kind, ClubId club, LocalDate on) {
        return new PaperForm(target, kind, club, on, Optional.empty(), "", Channel.LETTER, Optional.empty(), "");
    }

    public PaperForm with(ReceivedDocument paper) {
        return new PaperForm(target, kind, club, on, until, person, channel, Optional.of(paper), note);
    }
}
