package club.mercato.shell;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long the window stays open, or when the next one opens, with the hour where the deadline hangs on it. */
@Component
class WindowClock {

    private final SeasonCalendar calendar;
    private final HouseClock clock;

    WindowClock(SeasonCalendar calendar, HouseClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Optional<com.vaadin.flow.component.Component> nextDeadline(Phrasebook phrases) {
        return calendar.currentOrNext().map(window -> line(window, phrases));
    }

    private Span line(TransferWindow window, Phrasebook phrases) {
        Instant now = clock.instant();
        boolean open = window.isOpenAt(now);
        Instant deadline = open ? window.closes() : window.opens();
        Duration left = Duration.between(now, deadline);
        Span text = new Span(phrases.say(open ? "shell.windowCloses" : "shell.windowOpens", window.name()) + " ");
        Span time = new Span(
                left.toDays() > 0
                        ? phrases.say("shell.daysAndHours", left.toDays(), left.toHoursPart())
                        : phrases.say("shell.hoursAndMinutes", left.toHours(), left.toMinutesPart()));
        time.addClassName("countdown-left");
        ZonedDateTime there = deadline.atZone(window.zone());
        Span hour = new Span(
                phrases.say("shell.deadline", "%02d:%02d".formatted(there.getHour(), there.getMinute()), city(window)));
        hour.addClassName("countdown-hour");
        return new Span(new Icon("clock"), text, time, hour);
    }

    /** "Rome" of "Europe/Rome". */
    private static String city(TransferWindow window) {
        String zone = window.zone().getId();
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
