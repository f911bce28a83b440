package club.mercato.season;

import java.util.UUID;

/** Identity of a registration window. */
public record WindowId(UUID value) {}
