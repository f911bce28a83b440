package club.mercato.terms;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Until when an offer stands.
 *
 * @param at   date and time as they are written in it
 * @param zone where that is said
 */
public record Expiry(LocalDateTime at, ZoneId zone) {

    public Instant instant() {
        return at.atZone(zone).toInstant();
    }
}
