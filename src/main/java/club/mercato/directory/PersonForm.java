package club.mercato.directory;

import org.jspecify.annotations.Nullable;

/** What is entered about a person. */
public record PersonForm(
        String name,
        PersonKind kind,
        @Nullable ClubId club,
        @Nullable String note) {}
