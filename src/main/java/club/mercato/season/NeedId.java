package club.mercato.season;

import java.util.UUID;

/** Identity of a need. */
public record NeedId(UUID value) {}
