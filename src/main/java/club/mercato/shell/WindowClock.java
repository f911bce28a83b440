package club.mercato.shell;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.season.Countdown;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
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
        Countdown countdown = new Countdown(phrases);
        Span text = new Span(phrases.say(open ? "shell.windowCloses" : "shell.windowOpens", window.name()) + " ");
        Span time = new Span(countdown.left(deadline, now));
        time.addClassName("countdown-left");
        Span hour = new Span(phrases.say("shell.deadline", countdown.hour(deadline, window.zone())));
        hour.addClassName("countdown-hour");
        Span line = new Span(new Icon("clock"), text, time, hour);
        countdown
                .here(deadline, window.zone())
                .ifPresent(here -> line.getElement().setAttribute("title", here));
        return line;
    }
}
