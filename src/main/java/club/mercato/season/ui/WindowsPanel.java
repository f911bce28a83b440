package club.mercato.season.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.season.Countdown;
import club.mercato.season.OwnAssociation;
import club.mercato.season.TransferWindow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The registration windows, ours first; those that are over are folded away. */
class WindowsPanel extends SeasonPanel {

    private static final List<String> COLUMNS = List.of("window", "opens", "closes", "papers", "source", "verified");

    private final transient SeasonDesk desk;
    private final transient Phrasebook phrases;
    private final transient Countdown countdown;
    private final transient Runnable changed;
    private final Div body = new Div();
    private final NativeDetails folded = new NativeDetails();
    private transient List<?> shown = List.of();

    WindowsPanel(SeasonDesk desk, Runnable changed) {
        super(desk.viewer().phrases().say("season.windows"), "season-windows");
        this.desk = desk;
        this.changed = changed;
        phrases = desk.viewer().phrases();
        countdown = new Countdown(phrases);
        if (desk.mayKeepWindows()) {
            head().add(button(
                    phrases.say("season.window.enter"),
                    () -> WindowDialog.entering(desk, changed).open()));
        }
        body.addClassName("season-body");
        add(body);
    }

    void refresh() {
        Instant now = desk.clock().instant();
        List<TransferWindow> all = desk.calendar().everyWindow();
        List<?> state = List.of(all, now.getEpochSecond() / 60);
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        OwnAssociation.Ours ours = desk.own().ours();
        List<TransferWindow> ahead = all.stream()
                .filter(window -> window.nextDeadline(now).isPresent())
                .sorted(Comparator.comparing((TransferWindow window) -> !ours.include(window.association()))
                        .thenComparing(TransferWindow::closes))
                .toList();
        List<TransferWindow> over = all.stream()
                .filter(window -> window.nextDeadline(now).isEmpty())
                .toList();
        body.removeAll();
        note(phrases.say("season.windows.count", ahead.size()));
        body.add(ahead.isEmpty() ? new Span(phrases.say("season.windows.none")) : table(ahead, ours, now));
        if (!over.isEmpty()) {
            folded.setSummaryText(phrases.say("season.windows.over", over.size()));
            folded.setContent(table(over, ours, now));
            body.add(folded);
        }
    }

    private NativeTable table(List<TransferWindow> windows, OwnAssociation.Ours ours, Instant now) {
        List<String> heads = new ArrayList<>(COLUMNS.stream().map(this::label).toList());
        if (desk.mayKeepWindows()) {
            heads.add("");
        }
        NativeTable table = table(phrases.say("season.windows"), heads);
        windows.forEach(window -> table.getBody().add(row(window, ours.include(window.association()), now)));
        return table;
    }

    private NativeTableRow row(TransferWindow window, boolean ours, Instant now) {
        NativeTableRow row = new NativeTableRow();
        Span name = new Span(window.name());
        name.addClassName("strong");
        Span association = under(window.association());
        NativeTableCell first = cell(label("window"), name, association);
        if (ours) {
            Span mark = new Span(phrases.say("season.window.ours"));
            mark.addClassName("ours");
            association.add(mark);
        }
        first.add(state(window, now));
        row.add(
                first,
                cell(label("opens"), moment(window.opens(), window.zone())),
                cell(label("closes"), moment(window.closes(), window.zone())),
                cell(
                        label("papers"),
                        window.papersBy().map(by -> moment(by, window.zone())).orElseGet(() ->
                                new Component[] {new Span(phrases.say("season.window.noPapers"))})),
                cell(label("source"), new Span(window.source())),
                cell(
                        label("verified"),
                        new Span(phrases.fullDay(window.verifiedOn())),
                        under(phrases.say("season.confidence", window.confidence()))));
        if (desk.mayKeepWindows()) {
            Component edit = button(
                    phrases.say("season.edit"),
                    () -> WindowDialog.amending(desk, window, changed).open());
            edit.getElement().setAttribute("aria-label", phrases.say("season.editOf", window.name()));
            row.add(cell("", edit));
        }
        return row;
    }

    private Span state(TransferWindow window, Instant now) {
        Span state = new Span();
        state.addClassName("window-state");
        if (now.isBefore(window.opens())) {
            state.setText(phrases.say("season.window.opensIn", countdown.left(window.opens(), now)));
        } else if (window.isOpenAt(now)) {
            state.setText(phrases.say("season.window.closesIn", countdown.left(window.closes(), now)));
            state.addClassName("is-open");
        } else {
            state.setText(window.papersBy()
                    .filter(now::isBefore)
                    .map(by -> phrases.say("season.window.papersIn", countdown.left(by, now)))
                    .orElseGet(() -> phrases.say("season.window.over")));
        }
        return state;
    }

    /** As it was set, and below it where the viewer is, if his clock shows something else. */
    private Component[] moment(Instant moment, ZoneId zone) {
        List<Component> lines = new ArrayList<>(List.of(new Span(countdown.deadline(moment, zone))));
        countdown.here(moment, zone).ifPresent(here -> lines.add(under(here)));
        return lines.toArray(Component[]::new);
    }

    private String label(String column) {
        return phrases.say("season.column." + column);
    }
}
