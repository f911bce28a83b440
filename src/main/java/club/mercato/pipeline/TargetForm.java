package club.mercato.pipeline;

import club.mercato.season.NeedId;
import club.mercato.staff.StaffId;
import java.util.Optional;

/**
 * What a person says of a target.
 *
 * @param priority 1 to 3
 */
public record TargetForm(Optional<NeedId> need, Optional<Integer> priority, Optional<StaffId> owner) {

    public static final TargetForm EMPTY = new TargetForm(Optional.empty(), Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if the priority is not 1, 2 or 3 */
    public TargetForm {
        priority.ifPresent(number -> {
            if (number < 1 || number > 3) {
                throw new IllegalArgumentException("A priority is 1, 2 or 3, not " + number);
            }
        });
    }
}
