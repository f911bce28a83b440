package club.mercato.post;

import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter that the mail server took at none of the tries. It does not say what it was about.
 *
 * @param tries how often it was tried
 * @param why   what the last try met with
 */
public record Undelivered(UUID id, StaffId to, Instant at, int tries, String why) {}
