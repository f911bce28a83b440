package club.mercato.season.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.season.NeedCoverage.Covered;
import club.mercato.season.NeedId;
import club.mercato.season.SquadNeed;
import club.mercato.season.TransferWindow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the squad lacks in a window, and which targets answer it: the uncovered first within a priority. */
class NeedsPanel extends SeasonPanel {

    private static final List<String> COLUMNS = List.of("need", "priority", "coverage");

    private final transient SeasonDesk desk;
    private final transient Phrasebook phrases;
    private final transient Runnable changed;
    private final Select<TransferWindow> window = new Select<>();
    private final Div body = new Div();
    private transient @Nullable List<?> shown;
    private transient List<TransferWindow> choices = List.of();

    NeedsPanel(SeasonDesk desk, Runnable changed) {
        super(desk.viewer().phrases().say("season.needs"), "season-needs");
        this.desk = desk;
        this.changed = changed;
        phrases = desk.viewer().phrases();
        setVisible(desk.mayReadNeeds());
        window.setAriaLabel(phrases.say("season.column.window"));
        window.setItemLabelGenerator(TransferWindow::name);
        window.addValueChangeListener(chosen -> show());
        window.addClassName("window-choice");
        head().add(window);
        if (desk.mayKeepNeeds()) {
            head().add(button(phrases.say("season.need.enter"), this::enter));
        }
        body.addClassName("season-body");
        add(body);
    }

    void refresh() {
        if (!desk.mayReadNeeds()) {
            return;
        }
        List<TransferWindow> windows = desk.calendar().windows();
        if (windows.equals(choices)) {
            show();
            return; // a list that somebody has open is not taken from him
        }
        choices = windows;
        TransferWindow before = window.getValue();
        window.setItems(windows);
        windows.stream()
                .filter(one -> before != null && one.id().equals(before.id()))
                .findFirst()
                .or(desk.calendar()::currentOrNext)
                .or(() -> windows.stream().findFirst())
                .ifPresent(window::setValue);
        window.setVisible(windows.size() > 1);
        show();
    }

    private void show() {
        TransferWindow chosen = window.getValue();
        List<SquadNeed> needs = chosen == null ? List.of() : desk.calendar().needs(chosen.id());
        Map<NeedId, Covered> coverage =
                desk.coverage().of(needs.stream().map(SquadNeed::id).toList());
        List<?> now = List.of(needs, coverage);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        body.removeAll();
        if (needs.isEmpty()) {
            note("");
            body.add(new Span(phrases.say("season.needs.none")));
            return;
        }
        long bare = needs.stream()
                .filter(need -> covered(coverage, need).live() == 0)
                .count();
        long thin = needs.stream()
                .filter(need -> covered(coverage, need).live() == 1)
                .count();
        note(phrases.say("season.needs.count", needs.size(), bare, thin));
        body.add(table(needs, coverage));
    }

    private NativeTable table(List<SquadNeed> needs, Map<NeedId, Covered> coverage) {
        List<String> heads = new ArrayList<>(COLUMNS.stream().map(this::label).toList());
        if (desk.mayKeepNeeds()) {
            heads.add("");
        }
        NativeTable table = table(phrases.say("season.needs"), heads);
        needs.stream()
                .sorted(Comparator.comparing(SquadNeed::priority)
                        .thenComparing(need -> covered(coverage, need).live())
                        .thenComparing(SquadNeed::position))
                .forEach(need -> table.getBody().add(row(need, covered(coverage, need))));
        return table;
    }

    private NativeTableRow row(SquadNeed need, Covered covered) {
        NativeTableRow row = new NativeTableRow();
        Span position = new Span(need.position());
        position.addClassName("field-position");
        Span profile = new Span(need.profile());
        profile.addClassName("strong");
        NativeTableCell first = cell(label("need"), new Div(position, profile));
        if (!need.why().isBlank()) {
            first.add(under(need.why()));
        }
        Span priority = new Span(phrases.say("season.priority", need.priority()));
        priority.addClassNames("priority", "p" + need.priority());
        row.add(first, cell(label("priority"), priority), cell(label("coverage"), coverage(need, covered)));
        if (desk.mayKeepNeeds()) {
            Component edit = button(
                    phrases.say("season.edit"),
                    () -> NeedDialog.amending(desk, need, changed).open());
            edit.getElement().setAttribute("aria-label", phrases.say("season.editOf", need.label()));
            row.add(cell("", edit));
        }
        return row;
    }

    private Component coverage(SquadNeed need, Covered covered) {
        Div lines = new Div();
        lines.addClassName("coverage");
        if (covered.live() == 0) {
            Span none = new Span(phrases.say("season.coverage.none"));
            none.addClassName("is-bare");
            lines.add(none);
        } else {
            covered.only()
                    .ifPresentOrElse(
                            only -> lines.add(
                                    new Span(phrases.say("season.coverage.dependsOn")),
                                    link("targets/" + only.target(), only.name())),
                            () -> lines.add(link(
                                    "targets?need=" + need.id().value(),
                                    phrases.say("season.coverage.live", covered.live()))));
        }
        if (covered.parked() > 0) {
            lines.add(link(
                    "targets?state=parked&need=" + need.id().value(),
                    phrases.say("season.coverage.parked", covered.parked())));
        }
        return lines;
    }

    private void enter() {
        TransferWindow chosen = window.getValue();
        if (chosen != null) {
            NeedDialog.entering(desk, chosen, changed).open();
        }
    }

    private static Covered covered(Map<NeedId, Covered> coverage, SquadNeed need) {
        return coverage.getOrDefault(need.id(), Covered.NOTHING);
    }

    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private String label(String column) {
        return phrases.say("season.column." + column);
    }
}
