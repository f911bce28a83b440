package club.mercato.contacts;

import club.mercato.kernel.Money;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What a version says of a contact, with every default filled in. */
record ContactText(
        Party party,
        Counterpart person,
        Channel channel,
        Direction direction,
        Instant when,
        ZoneId zone,
        StaffId ours,
        String summary,
        Outcome outcome,
        Optional<Money> price) {

    /** The least that the rules look at. */
    Touch touch(Instant loggedAt) {
        return new Touch(party, direction, outcome, when, zone.getId(), channel, loggedAt);
    }
}
