package club.mercato.contacts;

import club.mercato.directory.PersonId;
import java.util.Optional;

/**
 * Whom we spoke with.
 *
 * @param name as it was typed, or the directory's at that time; empty for nobody in particular
 * @param id   in the directory, if he is in it
 */
public record Counterpart(String name, Optional<PersonId> id) {

    public static final Counterpart NOBODY = new Counterpart("", Optional.empty());

    public static Counterpart named(String name) {
        return new Counterpart(name.strip(), Optional.empty());
    }

    public boolean isNobody() {
        return name.isBlank() && id.isEmpty();
    }
}
