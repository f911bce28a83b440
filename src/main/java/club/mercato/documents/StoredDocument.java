package club.mercato.documents;

import club.mercato.kernel.Subject;
import club.mercato.staff.StaffId;
import java.time.Instant;

/**
 * A document on record.
 *
 * @param about  the thing it is about; whoever may not see that does not see this
 * @param name   the name it is downloaded under
 * @param bytes  its size
 * @param digest SHA-256 of its content, in hexadecimal
 */
public record StoredDocument(
        DocumentId id,
        Subject about,
        String name,
        DocumentType type,
        long bytes,
        String digest,
        StaffId by,
        Instant at) {

    /** Where it is downloaded, from the root of the site. */
    public String address() {
        return "documents/" + id.value();
    }
}
