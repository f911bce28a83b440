package club.mercato.directory;

import java.util.UUID;

/** Identity of a person. */
public record PersonId(UUID value) {}
