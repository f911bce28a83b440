package club.mercato.season;

import club.mercato.kernel.Phrasebook;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Says how long is left until a deadline, and when that is: where it was set, and where the reader is. */
public final class Countdown {

    private final Phrasebook phrases;

    /** @param phrases words and zone of the reader */
    public Countdown(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /** "12 d 4 h", within the last day "4 h 12 min": time that really passes, whatever clocks do meanwhile. */
    public String left(Instant deadline, Instant now) {
        Duration left = Duration.between(now, deadline);
        return left.toDays() > 0
                ? phrases.say("season.daysAndHours", left.toDays(), left.toHoursPart())
                : phrases.say("season.hoursAndMinutes", left.toHours(), left.toMinutesPart());
    }

    /** "1 Sep 2025, 20:00 Rome", as it was set. */
    public String deadline(Instant moment, ZoneId zone) {
        return said(moment, zone);
    }

    /** "20:00 Rome". */
    public String hour(Instant moment, ZoneId zone) {
        return phrases.say("season.hour", clock(moment.atZone(zone)), city(zone));
    }

    /** The same moment where the reader is; empty if his clock shows the same. */
    public Optional<String> here(Instant moment, ZoneId zone) {
        ZoneId his = phrases.zone();
        boolean same = his.getRules().getOffset(moment).equals(zone.getRules().getOffset(moment));
        return same ? Optional.empty() : Optional.of(said(moment, his));
    }

    private String said(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        return phrases.say("season.moment", phrases.fullDay(there.toLocalDate()), clock(there), city(zone));
    }

    private static String clock(ZonedDateTime there) {
        return "%02d:%02d".formatted(there.getHour(), there.getMinute());
    }

    /** "Rome" of "Europe/Rome". */
    static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
