package club.mercato.contacts.ui;

import club.mercato.contacts.Decay;
import club.mercato.contacts.Party;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The table behind the strip: every reading, the newest first. */
class PositionTable extends NativeDetails {

    private static final List<String> COLUMNS = List.of("party", "position", "on", "evidence", "stale");

    private final transient Phrasebook phrases;
    private final Div scroll = new Div();

    PositionTable(Phrasebook phrases) {
        this.phrases = phrases;
        addClassName("chart-table");
        setSummaryText(phrases.say("contacts.strip.table"));
        scroll.addClassName("chart-table-scroll");
        scroll.getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0") // it scrolls in a narrow window, by keyboard, too
                .setAttribute("aria-label", phrases.say("contacts.strip.table"));
        setContent(scroll);
    }

    void show(Readings readings, Decay decay) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> head.addHeaderCell().setText(phrases.say("contacts.strip.column." + column)));
        table.getHead().add(head);
        Set<Party> seen = EnumSet.noneOf(Party.class);
        readings.all().forEach(reading -> {
            boolean current = seen.add(reading.party()); // what was overtaken is history, and no longer stale
            NativeTableRow row = new NativeTableRow();
            row.addDataCell()
                    .setText(phrases.say("contacts.tracks." + reading.party().name()));
            row.addDataCell().setText(phrases.say(reading.attitude().label()));
            row.addDataCell().setText(phrases.fullDay(reading.on()));
            row.addDataCell()
                    .setText(readings.evidenceOf(reading)
                            .map(contact -> phrases.say(
                                    "contacts.strip.evidence",
                                    phrases.say(contact.channel().label()),
                                    contact.summary()))
                            .orElseGet(() -> phrases.say("contacts.strip.stated", reading.note())));
            row.addDataCell()
                    .setText(decay.staleSince(reading)
                            .filter(since -> current)
                            .map(phrases::fullDay)
                            .orElse(""));
            table.getBody().add(row);
        });
        scroll.removeAll();
        scroll.add(table);
        setVisible(!readings.all().isEmpty());
    }
}
