package club.mercato.contacts.ui;

import club.mercato.contacts.Decay;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Party;
import club.mercato.contacts.PositionReading;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One party's readings on the strip: a mark for each, how long it held, and since when it is stale. */
class StripLane extends Div {

    /** Two marks of 24 px stand at least so far apart, in percent of the narrowest strip. */
    static final double APART = 4.5;

    /** A word needs so much room, in percent. */
    private static final double ROOM_FOR_WORDS = 14;

    private final transient Phrasebook phrases;
    private final transient StripScale scale;
    private final transient Decay decay;
    private final Div track = new Div();

    StripLane(Party party, Phrasebook phrases, StripScale scale, Decay decay) {
        this.phrases = phrases;
        this.scale = scale;
        this.decay = decay;
        addClassName("strip-lane");
        track.addClassName("strip-track");
        Span name = new Span(phrases.say("contacts.tracks." + party.name()));
        name.addClassName("strip-party");
        add(name, track);
    }

    /**
     * @param readings    newest first
     * @param evidence    the contact that a reading rests on, if one does
     * @param open        shows on what a reading rests
     */
    void draw(
            List<PositionReading> readings,
            Function<PositionReading, Optional<LoggedContact>> evidence,
            Consumer<PositionReading> open) {
        if (readings.isEmpty()) {
            Span nothing = new Span(phrases.say("contacts.strip.nothing"));
            nothing.addClassName("strip-nothing");
            track.add(nothing);
            return;
        }
        List<Double> places = StripScale.spread(
                readings.stream()
                        .filter(reading -> scale.shows(reading.on()))
                        .map(reading -> scale.at(reading.on()))
                        .toList(),
                APART);
        LocalDate until = decay.today();
        for (int index = 0; index < places.size(); index++) {
            PositionReading reading = readings.get(index);
            held(reading, places.get(index), until, index == 0);
            until = reading.on();
        }
        for (int index = places.size() - 1; index >= 0; index--) {
            track.add(mark(readings.get(index), places.get(index), evidence, open));
        }
    }

    void next(LocalDate on, String said) {
        Span diamond = new Span();
        diamond.addClassName("strip-next");
        diamond.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", said)
                .setAttribute("title", said);
        place(diamond, scale.at(on));
        track.add(diamond);
    }

    /** How long a reading held, and the days on which it was stale. */
    private void held(PositionReading reading, double place, LocalDate until, boolean current) {
        if (reading.attitude().isUnknown()) {
            return;
        }
        List<Decay.Stale> stale = decay.stale(reading, until);
        double end = scale.at(until);
        double fresh = stale.isEmpty() ? end : scale.at(stale.getFirst().from());
        Div bar = span("strip-held", place, end);
        bar.addClassName(reading.attitude().name());
        track.add(bar);
        if (current && fresh - place > ROOM_FOR_WORDS) {
            bar.add(words(phrases.say(reading.attitude().label())));
        }
        stale.forEach(span -> {
            Div hatch = span("strip-stale", Math.max(place, scale.at(span.from())), scale.at(span.until()));
            boolean still = current && span.until().equals(until);
            if (still && end - scale.at(span.from()) > ROOM_FOR_WORDS) {
                hatch.add(words(phrases.say("contacts.strip.staleSince", phrases.shortDay(span.from()))));
            }
            track.add(hatch);
        });
    }

    private Component mark(
            PositionReading reading,
            double place,
            Function<PositionReading, Optional<LoggedContact>> evidence,
            Consumer<PositionReading> open) {
        Optional<LoggedContact> contact = evidence.apply(reading);
        String said = phrases.say(
                contact.isPresent() ? "contacts.strip.markOfContact" : "contacts.strip.mark",
                phrases.say("contacts.tracks." + reading.party().name()),
                phrases.say(reading.attitude().said()),
                phrases.day(reading.on(), decay.today()),
                contact.map(one -> phrases.say(one.channel().label() + ".said")).orElse(""));
        NativeButton mark = new NativeButton("", click -> open.accept(reading));
        mark.addClassNames("strip-mark", "position", reading.attitude().name());
        mark.add(PositionMark.glyph(reading.attitude().name(), false));
        Icon icon = contact.map(one -> ContactLook.icon(one.channel())).orElseGet(() -> new Icon("pencil"));
        icon.addClassName("strip-evidence");
        mark.add(icon);
        mark.getElement().setAttribute("aria-label", said).setAttribute("title", said);
        place(mark, place);
        return mark;
    }

    static Div span(String name, double from, double to) {
        Div span = new Div();
        span.addClassName(name);
        place(span, from);
        span.getStyle().set("--to", share(to));
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    static void place(Component what, double at) {
        what.getElement().getStyle().set("--at", share(at));
    }

    /** The page's share of a width: a number from 0 to 1, so that it can be counted with. */
    private static String share(double percent) {
        return String.valueOf(Math.round(percent * 100) / 10_000.0);
    }

    private static Span words(String text) {
        Span words = new Span(text);
        words.addClassName("strip-words");
        return words;
    }
}
