package club.mercato.review;

import java.time.Instant;

/**
 * Where a user's news begin.
 *
 * @param fact the number of the last fact he was told of
 * @param at   when he last looked
 */
public record Since(long fact, Instant at) {}
