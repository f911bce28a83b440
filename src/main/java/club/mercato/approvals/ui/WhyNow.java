package club.mercato.approvals.ui;

import club.mercato.approvals.ui.RoomScreens.Case;
import club.mercato.contacts.LogFilter;
import club.mercato.contacts.LogSummary;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Party;
import club.mercato.contacts.PositionReading;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SquadNeed;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which need it answers, what they named, how the selling club's door opened, and what was said last. */
class WhyNow extends RoomPanel {

    private static final int CONTACTS = 3;
    private static final int READINGS = 5;

    private final transient RoomScreens screens;
    private final transient Phrasebook phrases;
    private final transient LocalDate today;

    WhyNow(RoomScreens screens, Case now) {
        super(screens.phrases().say("approvals.why"), "room-why");
        this.screens = screens;
        phrases = screens.phrases();
        today = screens.viewer().today();
        getElement().setAttribute("aria-label", phrases.say("approvals.why"));
        TargetCard target = now.page().target();
        List<LoggedContact> log = screens.contacts().log(target.id(), LogFilter.ALL, 0, CONTACTS);
        add(new Paragraph(String.join(" ", said(target))));
        List<PositionReading> readings = screens.positions().positions(target.id(), Party.SELLING_CLUB);
        if (!readings.isEmpty()) {
            add(way(readings));
        }
        if (!log.isEmpty()) {
            add(contacts(log));
        }
    }

    private List<String> said(TargetCard target) {
        List<String> said = new ArrayList<>();
        need(target)
                .ifPresentOrElse(
                        need -> {
                            said.add(phrases.say("approvals.why.need", need.label(), need.priority()));
                            if (!need.why().isBlank()) {
                                said.add(need.why());
                            }
                        },
                        () -> said.add(phrases.say("approvals.why.noNeed")));
        screens.contacts()
                .log(target.id(), LogFilter.ALL.priced(true), 0, 1)
                .forEach(contact -> said.add(phrases.say(
                        "approvals.why.price",
                        phrases.say(contact.party().label() + ".said"),
                        contact.price().orElseThrow().currency().getCurrencyCode(),
                        phrases.briefly(contact.price().orElseThrow()),
                        phrases.day(contact.day(), today))));
        said.add(counted(target.id()));
        return said;
    }

    private Optional<SquadNeed> need(TargetCard target) {
        return target.need()
                .flatMap(
                        id -> Optional.ofNullable(screens.calendar().needsById().get(id)));
    }

    private String counted(TargetId target) {
        LogSummary summary = screens.contacts().summary(target);
        long silent = summary.open().stream()
                .mapToLong(silence -> ChronoUnit.DAYS.between(silence.since(), today))
                .max()
                .orElse(0);
        return phrases.say("approvals.why.contacts", summary.total(), silent);
    }

    /** Oldest first, as the door opened; the word stands at the last, the others say theirs. */
    private OrderedList way(List<PositionReading> newestFirst) {
        OrderedList way = new OrderedList();
        way.addClassName("room-way");
        way.getElement().setAttribute("aria-label", phrases.say("approvals.why.way"));
        newestFirst.stream().limit(READINGS).toList().reversed().forEach(reading -> {
            Span glyph = named("", "position-glyph");
            glyph.addClassName("position-" + reading.attitude().name());
            glyph.getElement().setAttribute("aria-hidden", "true");
            Span word = named(phrases.say(reading.attitude().label()), "way-word");
            Span mark = new Span(glyph, word);
            mark.addClassNames("position", reading.attitude().name());
            way.add(new ListItem(mark, named(phrases.day(reading.on(), today), "hint")));
        });
        return way;
    }

    private UnorderedList contacts(List<LoggedContact> log) {
        UnorderedList contacts = new UnorderedList();
        contacts.addClassName("room-contacts");
        contacts.getElement().setAttribute("aria-label", phrases.say("approvals.why.last"));
        log.forEach(contact -> contacts.add(new ListItem(
                named(phrases.day(contact.day(), today), "room-when"),
                new Span(phrases.say(
                        "approvals.why.contact",
                        phrases.say(contact.party().label()),
                        phrases.say(contact.outcome().label()),
                        contact.summary())))));
        return contacts;
    }
}
