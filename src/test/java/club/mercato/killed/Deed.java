package club.mercato.killed;

import java.util.Set;
import java.util.UUID;

/** One kind of change that the writer makes, through the service that users have, each with one fact. */
interface Deed {

    /**
     * Does it once, as a member of staff.
     *
     * @return the id of what was changed, after the commit
     */
    UUID act();

    /** The ids of all that was changed, as the database knows them now. */
    Set<UUID> changed();

    /** The ids of all that the journal says was changed by this kind of deed. */
    Set<UUID> told();
}
