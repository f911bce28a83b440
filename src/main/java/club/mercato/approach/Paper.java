package club.mercato.approach;

import club.mercato.contacts.Channel;
import club.mercato.directory.ClubId;
import club.mercato.documents.DocumentId;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A notice to the player's club, or its consent, as it is on record.
 *
 * @param club     whom it was served on, or who gave it
 * @param on       the day it was served or given
 * @param until    last day on which a consent counts; empty if it names none
 * @param person   to or from whom there; may be empty
 * @param document the paper itself
 * @param note     what else is to be said of it; may be empty
 */
public record Paper(
        PaperId id,
        TargetId target,
        PaperKind kind,
        ClubId club,
        LocalDate on,
        Optional<LocalDate> until,
        String person,
        Channel channel,
        Optional<DocumentId> document,
        String note,
        StaffId by,
        Instant at) {

    /** Whether it was there on that day, from the club that the player is at. */
    boolean countsOn(LocalDate day, ClubId his) {
        return club.equals(his)
                && !on.isAfter(day)
                && until.filter(day::isAfter).isEmpty();
    }
}
