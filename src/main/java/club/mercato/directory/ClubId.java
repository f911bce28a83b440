package club.mercato.directory;

import java.util.UUID;

/** Identity of a club. */
public record ClubId(UUID value) {}
