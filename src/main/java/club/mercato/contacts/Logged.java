package club.mercato.contacts;

import java.util.Optional;

/**
 * A contact that stands in the log.
 *
 * @param contact   the contact
 * @param proposes  the position that its outcome proposes and that nobody has confirmed yet
 * @param position  the position that was confirmed with it
 */
public record Logged(LoggedContact contact, Optional<Attitude> proposes, Optional<PositionReading> position) {

    public ContactId id() {
        return contact.id();
    }
}
