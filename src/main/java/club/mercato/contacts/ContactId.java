package club.mercato.contacts;

import java.util.UUID;

/** Identity of a contact; it stays the same through corrections. */
public record ContactId(UUID value) {}
