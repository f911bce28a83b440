package club.mercato.contacts.ui;

import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.KeptRows;
import club.mercato.parts.RoundTrip;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.page.TargetPanel;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The opened {@link TimelinePanel}: the newest facts first, all of them on demand. */
class Timeline extends PagePanel implements TargetPanel.Panel {

    private static final int FIRST = 15;
    private static final int MOST = 500;

    private final transient ContactDesk desk;
    private final transient Journal journal;
    private final transient Phrasebook phrases;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton all = new NativeButton();
    private int most = FIRST;
    private @Nullable TargetCard target;
    private transient List<?> shown = List.of();
    private final transient KeptRows<Row> rows = new KeptRows<>(list, this::line);

    /** @param today the days of facts are named from it */
    private record Row(Entry fact, String who, LocalDate today) {}

    Timeline(ContactDesk desk, Journal journal) {
        super(desk.viewer().phrases().say("contacts.timeline.title"), "timeline");
        this.desk = desk;
        this.journal = journal;
        phrases = desk.viewer().phrases();
        list.getElement()
                .setAttribute("role", "list")
                .setAttribute("aria-label", phrases.say("contacts.timeline.title"));
        all.setText(phrases.say("contacts.timeline.all"));
        all.addClassName("text-button");
        all.addClickListener(click -> {
            most = MOST;
            if (target != null) {
                show(target);
            }
        });
        add(list, all);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard card) {
        target = card;
        List<Entry> facts = journal.about(TargetEvent.of(card.id()), most + 1);
        LocalDate today = desk.viewer().today();
        List<?> now = List.of(facts, most, today);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Map<StaffId, StaffMember> staff = RoundTrip.once(StaffRoom.class, desk.staffRoom()::everyone);
        rows.show(facts.stream()
                .limit(most)
                .map(fact -> new Row(
                        fact,
                        Optional.ofNullable(staff.get(fact.by()))
                                .map(StaffMember::name)
                                .orElse(""),
                        today))
                .toList());
        boolean more = facts.size() > most;
        all.setVisible(more);
        note(more ? "" : phrases.say("contacts.timeline.count", facts.size()));
    }

    private ListItem line(Row row) {
        Entry fact = row.fact();
        Span day = new Span(phrases.day(phrases.dayOf(fact.at()), row.today()));
        day.addClassName("fact-day");
        day.getElement().setAttribute("title", phrases.moment(fact.at()));
        Span who = new Span(row.who());
        who.addClassName("strong");
        Span words = new Span(who, new Span(" " + phrases.say(fact.what())));
        return new ListItem(day, words);
    }
}
