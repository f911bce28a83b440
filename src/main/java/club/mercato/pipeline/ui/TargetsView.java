package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.ActWanted;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetList;
import club.mercato.pipeline.TargetQuery;
import club.mercato.pipeline.TargetState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All targets as a list: what the board shows and what left it. */
@Route("targets")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class TargetsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TargetList list;
    private final transient BoardDesk desk;
    private final transient Phrasebook phrases;
    private final Grid<TargetCard> grid = new Grid<>();
    private final TargetFilterBar filters;
    private final Span count = new Span();
    private Grid.@Nullable Column<TargetCard> left;
    private transient CardDrawing drawing;

    TargetsView(TargetList list, BoardDesk desk, NewTargetDesk newTarget) {
        this.list = list;
        this.desk = desk;
        this.drawing = desk.drawing();
        this.phrases = drawing.phrases();
        filters = new TargetFilterBar(desk, newTarget.staffRoom(), phrases, this::refilter);
        addClassNames("list-page", "targets-page");
        columns();
        add(header(), filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        drawing = desk.drawing();
        filters.read(event.getLocation().getQueryParameters());
        load();
    }

    @Override
    public String getPageTitle() {
        return phrases.say("targets.title");
    }

    private Header header() {
        H1 title = new H1(phrases.say("targets.title"));
        count.addClassName("list-count");
        Span gap = new Span();
        gap.addClassName("gap");
        Header header = new Header(title, count, gap);
        header.addClassName("list-header");
        if (desk.mayWork()) {
            NativeButton create = new NativeButton(phrases.say("targets.new"));
            create.addClassNames("button", "primary");
            create.getElement().setAttribute("data-key", "n");
            create.addClickListener(click -> ActWanted.tell(UI.getCurrent(), "new-target", Optional.empty()));
            header.add(create);
        }
        return header;
    }

    private void columns() {
        grid.addClassName("targets-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", phrases.say("targets.title"));
        grid.addColumn(LitRenderer.<TargetCard>of(
                                "<a class='row-link' href='targets/${item.id}' router-link><bdi>${item.name}</bdi>"
                                        + "<span class='visually-hidden'>${item.said}</span></a>"
                                        + "<span class='${item.mark}' aria-hidden='true'></span>")
                        .withProperty("id", card -> card.id().value().toString())
                        .withProperty("name", card -> card.shownName())
                        .withProperty(
                                "said",
                                card -> card.restricted().isPresent()
                                        ? ", " + phrases.say("pipeline.card.saidRestricted")
                                        : "")
                        .withProperty(
                                "mark", card -> card.restricted().isPresent() ? "icon icon-lock restricted-mark" : ""))
                .setKey(TargetQuery.Order.PLAYER.name())
                .setHeader(phrases.say("targets.player"))
                .setSortable(true)
                .setFlexGrow(3)
                .setWidth("180px");
        text(
                TargetQuery.Order.STAGE,
                "targets.stage",
                card -> phrases.say(card.stage().label()),
                "112px");
        left = grid.addColumn(card -> card.closedReason()
                        .map(reason -> phrases.say(reason.label()))
                        .or(() -> card.parkedUntil().map(until -> phrases.day(until, phrases.dayOf(drawing.now()))))
                        .orElse(""))
                .setWidth("112px");
        text(
                TargetQuery.Order.CLUB,
                "targets.club",
                card -> card.club().map(TargetCard.Club::name).orElse(""),
                "140px");
        text(
                TargetQuery.Order.POSITION,
                "targets.position",
                card -> card.player().position().orElse(""),
                "76px");
        text(
                TargetQuery.Order.PRIORITY,
                "targets.priority",
                card -> card.priority()
                        .map(priority -> phrases.say(
                                card.priorityStands() ? "targets.prioritySet" : "targets.priorityWished", priority))
                        .orElse(""),
                "112px");
        text(
                TargetQuery.Order.OWNER,
                "targets.owner",
                card -> card.owner()
                        .map(owner -> drawing.staff().get(owner))
                        .map(member -> member.name())
                        .orElse(""),
                "136px");
        grid.addColumn(LitRenderer.<TargetCard>of("<span class='position ${item.cp}'>${item.word}${item.stale}</span>")
                        .withProperty(
                                "cp", card -> card.standing().clubPosition().name())
                        .withProperty(
                                "word",
                                card -> phrases.say(
                                        card.standing().clubPosition().label()))
                        .withProperty(
                                "stale",
                                card -> drawing.isStale(card.standing(), phrases.dayOf(drawing.now()))
                                        ? " · " + phrases.say("board.card.stale")
                                        : ""))
                .setHeader(phrases.say("targets.clubPosition"))
                .setAutoWidth(false)
                .setWidth("145px");
        text(
                TargetQuery.Order.SILENCE,
                "targets.silence",
                card -> {
                    String silent = drawing.draw(card).silent();
                    return silent == null ? "" : silent;
                },
                "96px");
        grid.addColumn(LitRenderer.<TargetCard>of("<span class='${item.mark}'>${item.days}</span>")
                        .withProperty("mark", card -> drawing.isStuck(card) ? "in-stage stuck" : "in-stage")
                        .withProperty(
                                "days",
                                card -> phrases.say(
                                        drawing.isStuck(card) ? "targets.inStageStale" : "targets.inStageDays",
                                        drawing.daysInStage(card))))
                .setKey(TargetQuery.Order.IN_STAGE.name())
                .setHeader(phrases.say("targets.inStage"))
                .setSortable(true)
                .setWidth("112px");
        grid.addColumn(LitRenderer.<TargetCard>of("<span class='pill ${item.kind}'>${item.text}</span>")
                        .withProperty(
                                "kind",
                                card -> drawing.due(card.standing(), phrases.dayOf(drawing.now()))
                                        .k())
                        .withProperty(
                                "text",
                                card -> drawing.due(card.standing(), phrases.dayOf(drawing.now()))
                                        .t()))
                .setKey(TargetQuery.Order.FOLLOW_UP.name())
                .setHeader(phrases.say("targets.followUp"))
                .setSortable(true)
                .setWidth("116px");
        text(
                        TargetQuery.Order.VALUE,
                        "targets.value",
                        card -> card.player()
                                .value()
                                .map(value -> phrases.inMillions(value.amount()))
                                .orElse(""),
                        "80px")
                .setTextAlign(ColumnTextAlign.END);
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate("targets/" + click.getItem().id().value()));
    }

    private Grid.Column<TargetCard> text(
            TargetQuery.Order order, String header, ValueProvider<TargetCard, String> text, String width) {
        return grid.addColumn(text)
                .setKey(order.name())
                .setHeader(phrases.say(header))
                .setSortable(true)
                .setFlexGrow(1)
                .setWidth(width);
    }

    /** What left the board says until when, or why. */
    private void showLeft(TargetState state) {
        grid.getColumnByKey(TargetQuery.Order.FOLLOW_UP.name()).setVisible(state == TargetState.OPEN);
        if (left != null) {
            left.setVisible(state != TargetState.OPEN);
            left.setHeader(phrases.say("targets.left." + state.name()));
        }
    }

    private void load() {
        showLeft(filters.query().state());
        grid.setItems(query -> list.page(query(), query.getOffset(), query.getLimit()).stream(), query -> {
            int found = list.count(query());
            count.setText(String.valueOf(found));
            return found;
        });
        grid.setEmptyStateText(phrases.say(filters.isEmpty() ? "targets.none" : "targets.noneMatch"));
    }

    private TargetQuery query() {
        List<GridSortOrder<TargetCard>> sorted = grid.getSortOrder();
        TargetQuery wished = filters.query();
        if (sorted.isEmpty()) {
            return wished;
        }
        GridSortOrder<TargetCard> first = sorted.getFirst();
        return filters.sorted(
                TargetQuery.Order.valueOf(first.getSorted().getKey()),
                first.getDirection() == SortDirection.DESCENDING);
    }

    private void refilter() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("targets", filters.address()));
        load();
    }
}
