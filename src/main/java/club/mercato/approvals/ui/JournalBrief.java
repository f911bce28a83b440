package club.mercato.approvals.ui;

import club.mercato.journal.Entry;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Subject;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What happened to the target lately, with the way to all of it. */
class JournalBrief extends RoomPanel {

    private static final int MOST = 6;

    JournalBrief(RoomScreens screens, TargetId target) {
        super(screens.phrases().say("approvals.journal"), "room-journal");
        Phrasebook phrases = screens.phrases();
        getElement().setAttribute("aria-label", phrases.say("approvals.journal"));
        Subject subject = TargetEvent.of(target);
        List<Entry> entries = screens.journal().about(subject, MOST);
        OrderedList list = new OrderedList();
        entries.forEach(entry -> list.add(new ListItem(
                named(screens.decisions().when(entry.at()), "room-when"),
                new Span(
                        named(screens.decisions().nameOf(entry.by()), "strong"),
                        new Span(" " + phrases.say(entry.what()))))));
        Anchor all = new Anchor(
                "targets/" + target.value(),
                phrases.say("approvals.journal.all", screens.journal().count(subject)));
        all.getElement().setAttribute("router-link", true);
        add(list, all);
    }
}
