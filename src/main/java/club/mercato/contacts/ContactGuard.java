package club.mercato.contacts;

import club.mercato.kernel.Refused;
import club.mercato.pipeline.TargetCard;
import java.time.Instant;
import java.util.Optional;

/** Looks at a contact before it stands in the log. Modules of higher levels add theirs as beans. */
public interface ContactGuard {

    /**
     * What speaks against a contact; empty if nothing does.
     *
     * @param when when it took place
     */
    Optional<Caution> look(TargetCard target, Party party, Direction direction, Instant when);

    /**
     * @param what  what is missing, and what mends it
     * @param stops whether the contact is logged only with a reason; otherwise it is only said
     */
    record Caution(Refused what, boolean stops) {}
}
