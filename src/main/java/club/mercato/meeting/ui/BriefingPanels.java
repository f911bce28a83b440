package club.mercato.meeting.ui;

import club.mercato.journal.Entry;
import club.mercato.kernel.Phrasebook;
import club.mercato.meeting.Briefing;
import club.mercato.parts.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;

/** What happened to a target since the last review, and what is to be weighed. */
class BriefingPanels extends Div {

    /** What a meeting reads out; the page of the target has the rest. */
    private static final int SHOWN = 6;

    private final transient ReviewDesk desk;
    private final transient Phrasebook phrases;
    private final H3 sinceTitle = new H3();
    private final Span sinceNote = new Span();
    private final UnorderedList since = new UnorderedList();
    private final UnorderedList weigh = new UnorderedList();

    BriefingPanels(ReviewDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        addClassName("review-briefing");
        sinceNote.addClassName("hint");
        since.addClassName("review-since");
        weigh.addClassName("review-weigh");
        add(
                panel(new Header(sinceTitle, sinceNote), since),
                panel(new Header(new H3(phrases.say("meeting.weigh.title"))), weigh));
    }

    void show(Briefing briefing, LocalDate today) {
        sinceTitle.setText(briefing.since()
                .map(at -> phrases.say("meeting.since.title", phrases.day(phrases.dayOf(at), today)))
                .orElseGet(() -> phrases.say("meeting.since.ever")));
        sinceNote.setText(phrases.say("meeting.since.count", briefing.decisions(), briefing.contacts()));
        since.removeAll();
        briefing.happened().stream()
                .limit(SHOWN)
                .map(entry -> line(entry, today))
                .forEach(since::add);
        int more = briefing.happened().size() - SHOWN;
        if (briefing.happened().isEmpty()) {
            since.add(item(phrases.say("meeting.since.none"), phrases.say("meeting.since.nothing")));
        } else if (more > 0) {
            since.add(item("", phrases.say("meeting.since.more", more)));
        }
        weigh.removeAll();
        briefing.toWeigh().forEach(point -> {
            ListItem line = new ListItem(new Icon(point.sign().icon()), new Span(phrases.say(point.what())));
            line.addClassName("sign-" + point.sign().name());
            weigh.add(line);
        });
    }

    private ListItem line(Entry entry, LocalDate today) {
        Span who = new Span(desk.nameOf(entry.by()));
        who.addClassName("strong");
        ListItem line = item(phrases.day(phrases.dayOf(entry.at()), today), "");
        line.add(new Span(who, new Span(" " + phrases.say(entry.what()))));
        return line;
    }

    private static ListItem item(String when, String what) {
        Span day = new Span(when);
        day.addClassName("review-when");
        ListItem item = new ListItem(day);
        if (!what.isEmpty()) {
            item.add(new Span(what));
        }
        return item;
    }

    private static Section panel(Header header, UnorderedList list) {
        Section panel = new Section(header, list);
        panel.addClassNames("panel", "review-panel");
        return panel;
    }
}
