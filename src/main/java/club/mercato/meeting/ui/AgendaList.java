package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.meeting.Agenda;
import club.mercato.pipeline.TargetId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The agenda: how far the meeting is, and every target by its need. Only what is in view is drawn. */
class AgendaList extends Div {

    private static final String LINE = """
            ${item.heading
              ? html`<div class="agenda-need" role="heading" aria-level="2">
                  ${item.priority ? html`<span class="priority p${item.priority}">P${item.priority}</span>` : ''}
                  <span class="agenda-need-name">${item.name}</span><span class="agenda-note">${item.mark}</span></div>`
              : html`<button type="button" class="agenda-point ${item.state}" aria-current="${item.current}" @click="${open}">
                  <span class="position ${item.position}" aria-hidden="true"><span
                    class="position-glyph position-${item.position}"></span></span>
                  <span class="agenda-name">${item.lock
                    ? html`<span class="icon icon-lock" role="img" aria-label="${item.lock}"></span>` : ''}<bdi>${item.name}</bdi></span>
                  <span class="agenda-stage">${item.stage}</span>
                  <span class="agenda-mark">${item.mark}</span></button>`}""";

    private final transient Phrasebook phrases;
    private final Span date = new Span();
    private final Span share = new Span();
    private final Div bar = new Div();
    private final Div filled = new Div();
    private final VirtualList<AgendaLine> list = new VirtualList<>();
    private final NativeButton unfold;
    private transient AgendaLine.@Nullable Drawing drawing;
    private transient List<AgendaLine> lines = List.of();
    private @Nullable TargetId current;

    AgendaList(Phrasebook phrases, Consumer<TargetId> open) {
        this.phrases = phrases;
        addClassName("review-agenda");
        H1 title = new H1(phrases.say("meeting.title"));
        date.addClassName("hint");
        bar.addClassName("agenda-bar");
        bar.getElement().setAttribute("role", "progressbar").setAttribute("aria-valuemin", "0");
        bar.add(filled);
        share.addClassName("agenda-share");
        unfold = new NativeButton(phrases.say("meeting.agenda.all"), click -> fold(!hasClassName("is-open")));
        unfold.addClassNames("button", "agenda-unfold");
        Div head = new Div(title, date, bar, share, unfold);
        head.addClassName("agenda-head");
        list.addClassName("agenda-list");
        list.getElement().setAttribute("aria-label", phrases.say("meeting.agenda.title"));
        list.setRenderer(renderer(target -> {
            fold(false);
            open.accept(target);
        }));
        add(head, list);
        fold(false);
    }

    /** On a phone the agenda is unfolded to choose from, and folds again. */
    private void fold(boolean open) {
        setClassName("is-open", open);
        unfold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** @param begun when the review began and how long it takes, in words */
    void show(Agenda agenda, AgendaLine.Drawing drawn, @Nullable TargetId at, String begun) {
        drawing = drawn;
        current = at;
        date.setText(begun);
        int decided = agenda.decided();
        int all = agenda.points().size();
        String said = phrases.say("meeting.agenda.share", decided, all);
        share.setText(said);
        bar.getElement()
                .setAttribute("aria-valuenow", String.valueOf(decided))
                .setAttribute("aria-valuemax", String.valueOf(all))
                .setAttribute("aria-label", said);
        filled.getStyle().set("--share", (all == 0 ? 0 : 100 * decided / all) + "%");
        List<AgendaLine> now = new ArrayList<>();
        agenda.groups().forEach(group -> {
            now.add(new AgendaLine.Heading(group));
            group.points().forEach(point -> now.add(new AgendaLine.Row(point)));
        });
        lines = now;
        list.setItems(now);
    }

    /** Brings the current target into view. */
    void reveal() {
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place) instanceof AgendaLine.Row(Agenda.Point point)
                    && point.target().equals(current)) {
                list.scrollToIndex(Math.max(0, place - 2));
                return;
            }
        }
    }

    List<AgendaLine> lines() {
        return lines;
    }

    Optional<AgendaLine.Drawing> drawing() {
        return Optional.ofNullable(drawing);
    }

    Component list() {
        return list;
    }

    private LitRenderer<AgendaLine> renderer(Consumer<TargetId> open) {
        return LitRenderer.<AgendaLine>of(LINE)
                .withProperty("heading", line -> line instanceof AgendaLine.Heading)
                .withProperty(
                        "priority", line -> line instanceof AgendaLine.Heading heading ? drawn().priority(heading) : 0)
                .withProperty("name", line -> switch (line) {
                    case AgendaLine.Heading heading -> drawn().title(heading);
                    case AgendaLine.Row row -> drawn().name(row);
                })
                .withProperty("mark", line -> switch (line) {
                    case AgendaLine.Heading heading -> drawn().note(heading);
                    case AgendaLine.Row row -> drawn().mark(row);
                })
                .withProperty("stage", line -> line instanceof AgendaLine.Row row ? drawn().stage(row) : "")
                .withProperty("position", line -> line instanceof AgendaLine.Row row ? drawn().position(row) : "")
                .withProperty(
                        "lock",
                        line -> line instanceof AgendaLine.Row row && drawn().restricted(row)
                                ? phrases.say("meeting.restricted")
                                : "")
                .withProperty("state", this::state)
                .withProperty(
                        "current",
                        line -> line instanceof AgendaLine.Row(Agenda.Point point)
                                        && point.target().equals(current)
                                ? "true"
                                : "false")
                .withFunction("open", line -> {
                    if (line instanceof AgendaLine.Row(Agenda.Point point)) {
                        open.accept(point.target());
                    }
                });
    }

    private String state(AgendaLine line) {
        if (!(line instanceof AgendaLine.Row row)) {
            return "";
        }
        if (row.point().decided().isPresent()) {
            return "is-decided";
        }
        return drawn().presses(row) ? "is-pressing" : "";
    }

    private AgendaLine.Drawing drawn() {
        return Objects.requireNonNull(drawing);
    }
}
