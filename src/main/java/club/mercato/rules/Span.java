package club.mercato.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a rule holds, both days included.
 *
 * @param from  empty if it is not known, or always held
 * @param until empty if it still holds, or the end is not known
 * @param open  whether an empty end is known to be open
 */
public record Span(Optional<LocalDate> from, Optional<LocalDate> until, boolean open) {

    public boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
