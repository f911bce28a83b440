package club.mercato.approach;

import java.util.UUID;

/** Identity of a notice or a consent on record. */
public record PaperId(UUID value) {}
