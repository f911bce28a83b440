package club.mercato.directory;

import org.jspecify.annotations.Nullable;

/**
 * A person who is no player: agent, club official, coach, family.
 *
 * @param version what an edit of it must name
 * @param club    where the person is now; null if nowhere or unknown
 */
public record PersonProfile(
        PersonId id,
        int version,
        String name,
        PersonKind kind,
        @Nullable ClubProfile club,
        @Nullable String note) {

    /** Everything of it that can be edited. */
    public PersonForm form() {
        return new PersonForm(name, kind, club == null ? null : club.id(), note);
    }
}
