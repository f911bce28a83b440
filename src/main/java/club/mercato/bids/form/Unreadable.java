package club.mercato.bids.form;

import java.util.Optional;

/** A field in which something may stand that it cannot read. */
public interface Unreadable {

    /** What to say of it; empty if it can be read, or nothing stands there. */
    Optional<String> unreadable();
}
