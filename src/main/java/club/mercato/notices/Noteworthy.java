package club.mercato.notices;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An event that concerns members of staff: each of them finds it under his bell. Modules' events implement it, also such
 * as are a fact of the journal; it is written in the transaction that publishes it.
 *
 * <p>Nobody is told of what he did himself, and nobody who may not know of the subject is told anything.
 */
public interface Noteworthy {

    NoticeKind kind();

    /** Whom it concerns; whoever did it may be among them. */
    Set<StaffId> concerns();

    /** What it is about: of a kind that a {@link NoticeSubjects} knows. Its name is not in the sentence. */
    Subject subject();

    /** What is told, after the name of whoever did it: "made you the owner". Where nobody did, a whole sentence. */
    Sentence notice();

    Instant at();

    /** Who did it; empty where it is the clock's doing. */
    Optional<StaffId> doer();

    /**
     * What makes two events the same: of a kind, a subject and an occasion each person hears once. Empty where each event
     * is one of its own. At most 120 characters.
     */
    default Optional<String> occasion() {
        return Optional.empty();
    }
}
