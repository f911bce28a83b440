package club.mercato.pipeline;

import club.mercato.staff.StaffId;
import java.util.Optional;
import java.util.Set;

/**
 * What a person says of a restriction.
 *
 * @param codeName 1 to 80 characters; blank is none
 * @param readers  whoever may know, beside the owner and, where a target is newly restricted, whoever restricts it
 */
public record RestrictionForm(Optional<String> codeName, Set<StaffId> readers) {

    public RestrictionForm {
        codeName = codeName.map(String::strip).filter(name -> !name.isEmpty());
        readers = Set.copyOf(readers);
    }
}
