package club.mercato.pipeline;

import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who may know of a restricted target, beside its owner.
 *
 * @param codeName what its readers' screens show instead of the player's name
 * @param readers  never empty
 * @param since    when it was restricted: lifted and restricted anew, it is another restriction
 * @param version  what a later change must still find
 */
public record Restriction(
        TargetId target, Optional<String> codeName, Set<StaffId> readers, Instant since, int version) {

    public Restriction {
        readers = Set.copyOf(readers);
    }
}
