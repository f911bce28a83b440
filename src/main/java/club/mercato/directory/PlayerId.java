package club.mercato.directory;

import java.util.UUID;

/** Identity of a player. */
public record PlayerId(UUID value) {}
