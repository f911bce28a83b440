package club.mercato.contacts;

import club.mercato.kernel.Money;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A contact as one of its versions tells it.
 *
 * @param version   from 1; the first is what was logged, later ones are corrections
 * @param when      when it took place
 * @param zone      the zone in which that was said
 * @param ours      who of us
 * @param price     the price that they named
 * @param writtenBy who logged it, or corrected it
 * @param why       why it was corrected; empty in the first version
 */
public record LoggedContact(
        ContactId id,
        int version,
        TargetId target,
        Party party,
        Counterpart person,
        Channel channel,
        Direction direction,
        Instant when,
        ZoneId zone,
        StaffId ours,
        String summary,
        Outcome outcome,
        Optional<Money> price,
        StaffId writtenBy,
        Instant writtenAt,
        String why) {

    public boolean isCorrected() {
        return version > 1;
    }

    /** The day it took place, where it took place. */
    public LocalDate day() {
        return when.atZone(zone).toLocalDate();
    }
}
