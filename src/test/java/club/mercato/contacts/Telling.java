package club.mercato.contacts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Tells histories of contacts in few words. */
public final class Telling {

    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private Telling() {}

    /** We asked, on a day of August 2025 at noon in Rome. */
    static Touch asked(Party party, int day, Outcome outcome) {
        return touch(
                party,
                Direction.WE_APPROACHED,
                outcome,
                LocalDate.of(2025, 8, day).atTime(12, 0).atZone(ROME));
    }

    static Touch theyCame(Party party, int day, Outcome outcome) {
        return touch(
                party,
                Direction.THEY_APPROACHED,
                outcome,
                LocalDate.of(2025, 8, day).atTime(12, 0).atZone(ROME));
    }

    static Touch touch(Party party, Direction direction, Outcome outcome, ZonedDateTime when) {
        return new Touch(
                party, direction, outcome, when.toInstant(), when.getZone().getId(), Channel.CALL, when.toInstant());
    }
}
