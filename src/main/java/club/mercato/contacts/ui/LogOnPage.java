package club.mercato.contacts.ui;

import club.mercato.contacts.ContactId;
import club.mercato.contacts.LogFilter;
import club.mercato.contacts.LogSummary;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.PositionReading;
import club.mercato.contacts.Silence;
import club.mercato.documents.StoredDocument;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.ActWanted;
import club.mercato.parts.KeptRows;
import club.mercato.parts.RoundTrip;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The opened {@link LogPanel}: newest first, narrowed by party and text, a page at a time. */
class LogOnPage extends PagePanel implements TargetPanel.Panel {

    /** The act that brings a contact into view. */
    static final String SHOW_CONTACT = "show-contact";

    private static final int PAGE = 20;

    /** A contact further back than this is not looked for. */
    private static final int FURTHEST = 1000;

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private final LogFilters filters;
    private final Div silence = new Div();
    private final UnorderedList list = new UnorderedList();

    /** Where the browser draws a contact that is being saved; the server puts nothing in it. */
    private final UnorderedList onItsWay = new UnorderedList();

    private final Div empty = new Div();
    private final NativeButton older = new NativeButton();
    private int most = PAGE;
    private @Nullable TargetCard target;
    private @Nullable Registration wanted;
    private transient List<?> shown = List.of();
    private final transient KeptRows<Row> rows = new KeptRows<>(list, this::row);

    /** Everything that a row says: the contact, and what its words take from the target, the staff and the day. */
    private record Row(LogEntry entry, String player, String club, Map<StaffId, StaffMember> staff, LocalDate today) {}

    LogOnPage(ContactDesk desk) {
        super(desk.viewer().phrases().say("contacts.log.title"), "contact-log");
        this.desk = desk;
        phrases = desk.viewer().phrases();
        filters = new LogFilters(phrases, desk.staffRoom()::owners, this::narrowed);
        silence.addClassName("log-silence");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", phrases.say("contacts.log.title"));
        onItsWay.addClassName("log-on-its-way");
        onItsWay.getElement()
                .setAttribute("role", "list")
                .setAttribute("aria-label", phrases.say("contacts.log.onItsWay"));
        older.setText(phrases.say("contacts.log.older"));
        older.addClassName("text-button");
        older.addClickListener(click -> {
            most += PAGE;
            again();
        });
        empty.addClassName("panel-empty");
        head().add(filters);
        add(silence, onItsWay, list, empty, older);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        wanted = ActWanted.listen(
                attached.getUI(), SHOW_CONTACT, on -> on.map(ContactId::new).ifPresent(this::reveal));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (wanted != null) {
            wanted.remove();
        }
    }

    @Override
    public void show(TargetCard now) {
        target = now;
        onItsWay.getElement().setAttribute("data-target", now.id().value().toString());
        LogFilter filter = filters.filter();
        List<LoggedContact> found = desk.log().log(now.id(), filter, 0, most + 1);
        boolean all = filter.isAll() && found.size() <= most;
        LogSummary summary = all ? LogSummary.ofAll(found) : desk.log().summary(now.id());
        List<LogEntry> entries = entries(now, found);
        List<?> state = List.of(entries, most, summary, filter, desk.viewer().today());
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        draw(now, entries, summary);
        older.setVisible(found.size() > most);
    }

    private LogRow row(Row row) {
        return new LogRow(desk, Objects.requireNonNull(target), row.entry(), row.staff());
    }

    private void narrowed() {
        most = PAGE;
        again();
    }

    private void again() {
        if (target != null) {
            show(target);
        }
    }

    /** Whatever hides the contact gives way: the filter, and the older pages. */
    private void reveal(ContactId contact) {
        Optional<LogRow> row = row(contact);
        if (row.isEmpty()) {
            filters.clear();
            again();
            row = row(contact);
        }
        while (row.isEmpty() && older.isVisible() && most < FURTHEST) {
            most *= 2;
            again();
            row = row(contact);
        }
        row.ifPresent(LogRow::reveal);
    }

    private Optional<LogRow> row(ContactId contact) {
        return list.getChildren()
                .filter(LogRow.class::isInstance)
                .map(LogRow.class::cast)
                .filter(row -> row.contact().equals(contact))
                .findFirst();
    }

    private List<LogEntry> entries(TargetCard card, List<LoggedContact> found) {
        Map<ContactId, PositionReading> readings = new HashMap<>();
        Readings.of(card, desk)
                .all()
                .forEach(reading -> reading.evidence().ifPresent(contact -> readings.putIfAbsent(contact, reading)));
        Map<ContactId, List<StoredDocument>> papers = desk.attachments()
                .of(card.id(), found.stream().map(LoggedContact::id).toList());
        List<LogEntry> entries = new ArrayList<>();
        for (int index = 0; index < Math.min(most, found.size()); index++) {
            LoggedContact contact = found.get(index);
            entries.add(new LogEntry(
                    contact,
                    index + 1 < Math.min(most, found.size()) ? Optional.of(found.get(index + 1)) : Optional.empty(),
                    Optional.ofNullable(readings.get(contact.id())),
                    papers.getOrDefault(contact.id(), List.of())));
        }
        return entries;
    }

    private void draw(TargetCard now, List<LogEntry> entries, LogSummary summary) {
        note(phrases.say("contacts.log.count", summary.total()));
        filters.count(summary);
        silence.setText(silence(summary, now));
        Map<StaffId, StaffMember> staff = RoundTrip.once(StaffRoom.class, desk.staffRoom()::everyone);
        LocalDate today = desk.viewer().today();
        String club = now.club().map(TargetCard.Club::shortName).orElse("");
        rows.show(entries.stream()
                .map(entry -> new Row(entry, now.shownName(), club, staff, today))
                .toList());
        empty.setVisible(entries.isEmpty());
        empty.setText(phrases.say(summary.total() == 0 ? "contacts.log.none" : "contacts.log.noneMatch"));
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
