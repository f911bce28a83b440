package club.mercato.documents;

import java.util.UUID;

/** Identity of a document. */
public record DocumentId(UUID value) {}
