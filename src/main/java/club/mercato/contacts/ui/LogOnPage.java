package club.mercato.contacts.ui;

import club.mercato.contacts.ContactId;
import club.mercato.contacts.LogSummary;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Party;
import club.mercato.contacts.PositionReading;
import club.mercato.contacts.Silence;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.parts.RoundTrip;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The opened {@link LogPanel}: newest first, narrowed by party and text, a page at a time. */
class LogOnPage extends PagePanel implements TargetPanel.Panel {

    private static final int PAGE = 20;

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private final Div chips = new Div();
    private final Div silence = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final NativeButton older = new NativeButton();
    private final TextField search = new TextField();
    private Optional<Party> party = Optional.empty();
    private int most = PAGE;
    private @Nullable TargetCard target;
    private transient List<?> shown = List.of();

    LogOnPage(ContactDesk desk) {
        super(desk.viewer().phrases().say("contacts.log.title"), "contact-log");
        this.desk = desk;
        phrases = desk.viewer().phrases();
        chips.addClassName("log-chips");
        silence.addClassName("log-silence");
        search.setPlaceholder(phrases.say("contacts.log.search"));
        search.setAriaLabel(phrases.say("contacts.log.search"));
        search.setPrefixComponent(new Icon("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> again());
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", phrases.say("contacts.log.title"));
        older.setText(phrases.say("contacts.log.older"));
        older.addClassName("text-button");
        older.addClickListener(click -> {
            most += PAGE;
            again();
        });
        empty.addClassName("panel-empty");
        head().add(chips, search);
        add(silence, list, empty, older);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard now) {
        target = now;
        List<LoggedContact> found = desk.log().log(now.id(), party, search.getValue(), 0, most + 1);
        boolean all = party.isEmpty() && search.isEmpty() && found.size() <= most;
        LogSummary summary = all ? LogSummary.ofAll(found) : desk.log().summary(now.id());
        Map<ContactId, PositionReading> readings = new HashMap<>();
        desk.positions()
                .positions(now.id())
                .forEach(reading -> reading.evidence().ifPresent(contact -> readings.putIfAbsent(contact, reading)));
        List<?> state =
                List.of(found, most, summary, readings, party, desk.viewer().today());
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        draw(now, found.subList(0, Math.min(most, found.size())), summary, readings);
        older.setVisible(found.size() > most);
    }

    private void again() {
        if (target != null) {
            show(target);
        }
    }

    private void draw(
            TargetCard now,
            List<LoggedContact> contacts,
            LogSummary summary,
            Map<ContactId, PositionReading> readings) {
        note(phrases.say("contacts.log.count", summary.total()));
        chips(summary);
        silence.setText(silence(summary, now));
        Map<StaffId, StaffMember> staff = RoundTrip.once(StaffRoom.class, desk.staffRoom()::everyone);
        list.removeAll();
        for (int index = 0; index < contacts.size(); index++) {
            Optional<LoggedContact> before =
                    index + 1 < contacts.size() ? Optional.of(contacts.get(index + 1)) : Optional.empty();
            LoggedContact contact = contacts.get(index);
            list.add(new LogRow(desk, now, contact, before, Optional.ofNullable(readings.get(contact.id())), staff));
        }
        empty.setVisible(contacts.isEmpty());
        empty.setText(phrases.say(summary.total() == 0 ? "contacts.log.none" : "contacts.log.noneMatch"));
    }

    private void chips(LogSummary summary) {
        chips.removeAll();
        for (Party one : Party.values()) {
            long count = summary.counts().getOrDefault(one, 0L);
            if (one == Party.OTHER && count == 0) {
                continue;
            }
            NativeButton chip = new NativeButton(
                    phrases.say("contacts.log.chip", phrases.say("contacts.tracks." + one.name()), count));
            chip.addClassName("chip");
            chip.getElement().setAttribute("aria-pressed", String.valueOf(party.equals(Optional.of(one))));
            chip.addClickListener(click -> {
                party = party.equals(Optional.of(one)) ? Optional.empty() : Optional.of(one);
                again();
            });
            chips.add(chip);
        }
    }

    private String silence(LogSummary summary, TargetCard now) {
        LocalDate today = desk.viewer().today();
        if (!summary.open().isEmpty()) {
            Silence longest = summary.open().getFirst();
            return phrases.say(
                    "contacts.log.silent",
                    ChronoUnit.DAYS.between(longest.since(), today),
                    ContactLook.side(longest.party(), now, phrases),
                    phrases.say(longest.by().label() + ".by"),
                    phrases.day(longest.since(), today));
        }
        return summary.lastContact()
                .map(last ->
                        phrases.say("contacts.log.nothingOpen", ChronoUnit.DAYS.between(phrases.dayOf(last), today)))
                .orElse("");
    }
}
