package club.mercato.directory;

import java.util.UUID;

/** Identity of a spell. */
public record SpellId(UUID value) {}
