package club.mercato.contacts;

import java.util.UUID;

/** Identity of a next touch. */
public record FollowUpId(UUID value) {}
