package club.mercato.directory.ui;

import club.mercato.directory.PlayerRegister;
import club.mercato.directory.PlayerRow;
import club.mercato.directory.PlayerRow.ClubMark;
import club.mercato.directory.PlayerSearch;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of players, a page at a time. */
class PlayersGrid extends Composite<Grid<PlayerRow>> {

    private static final String NAME = """
            <div class="name-cell"><a router-link href="${item.href}"><bdi>${item.name}</bdi></a>
            <span class="under">${item.under}</span></div>""";

    private static final String CONTRACT = """
            <span>${item.left}</span> <span class="beside">${item.until}</span>""";

    private final transient PlayerRegister players;
    private final transient Wording wording;
    private final transient Supplier<PlayerSearch> criteria;
    private final transient IntConsumer counted;
    private final String label;

    PlayersGrid(
            String label,
            PlayerRegister players,
            Wording wording,
            Supplier<PlayerSearch> criteria,
            IntConsumer counted) {
        this.label = label;
        this.players = players;
        this.wording = wording;
        this.criteria = criteria;
        this.counted = counted;
    }

    DataProvider<PlayerRow, ?> getDataProvider() {
        return getContent().getDataProvider();
    }

    void setEmptyStateText(String text) {
        getContent().setEmptyStateText(text);
    }

    @Override
    protected Grid<PlayerRow> initContent() {
        Grid<PlayerRow> grid = Lists.grid(label);
        grid.addColumn(LitRenderer.<PlayerRow>of(NAME)
                        .withProperty("href", row -> PlayerView.address(row.id()))
                        .withProperty("name", PlayerRow::name)
                        .withProperty("under", this::under))
                .setHeader(said("name"))
                .setSortProperty(PlayerSearch.Order.NAME.name())
                .setFlexGrow(3);
        Grid.Column<PlayerRow> position = grid.addColumn(row ->
                        row.position() == null ? wording.none() : row.position().name())
                .setHeader(said("position"))
                .setTooltipGenerator(row -> wording.position(row.position()))
                .setWidth("84px")
                .setFlexGrow(0);
        Grid.Column<PlayerRow> age = grid.addColumn(row -> wording.text(row.age(wording.today())))
                .setHeader(said("age"))
                .setSortProperty(PlayerSearch.Order.AGE.name())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("76px")
                .setFlexGrow(0);
        Grid.Column<PlayerRow> club = grid.addColumn(club())
                .setHeader(said("club"))
                .setSortProperty(PlayerSearch.Order.CLUB.name())
                .setFlexGrow(2);
        Grid.Column<PlayerRow> nationality = grid.addColumn(row -> wording.text(row.nationality()))
                .setHeader(said("nationality"))
                .setFlexGrow(1);
        Grid.Column<PlayerRow> contract = grid.addColumn(LitRenderer.<PlayerRow>of(CONTRACT)
                        .withProperty("left", row -> wording.left(row.contractUntil()))
                        .withProperty(
                                "until", row -> row.contractUntil() == null ? "" : wording.day(row.contractUntil())))
                .setHeader(said("contract"))
                .setSortProperty(PlayerSearch.Order.CONTRACT.name())
                .setFlexGrow(1);
        grid.addColumn(row -> wording.value(row.value()))
                .setHeader(wording.phrases().say("directory.players.value"))
                .setSortProperty(PlayerSearch.Order.VALUE.name())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("136px")
                .setFlexGrow(0);
        grid.setDataProvider(new CallbackDataProvider<>(this::fetch, this::count));
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate(PlayerView.address(click.getItem().id())));
        Lists.narrow(grid, List.of(position, age, club, nationality, contract));
        return grid;
    }

    private Stream<PlayerRow> fetch(Query<PlayerRow, Void> query) {
        PlayerSearch wanted = query.getSortOrders().stream()
                .findFirst()
                .map(sort -> criteria.get()
                        .by(
                                PlayerSearch.Order.valueOf(sort.getSorted()),
                                sort.getDirection() == SortDirection.DESCENDING))
                .orElseGet(criteria);
        return players.search(wanted, query.getOffset(), query.getLimit()).stream();
    }

    private int count(Query<PlayerRow, Void> query) {
        int count = players.count(criteria.get());
        counted.accept(count);
        return count;
    }

    private LitRenderer<PlayerRow> club() {
        return LitRenderer.<PlayerRow>of(Lists.CLUB)
                .withProperty("none", row -> wording.none())
                .withProperty("club", of(ClubMark::name))
                .withProperty("roundel", of(ClubMark::roundel))
                .withProperty("ground", of(ClubMark::groundColour))
                .withProperty("letters", of(ClubMark::letterColour));
    }

    private static ValueProvider<PlayerRow, @Nullable String> of(ValueProvider<ClubMark, String> part) {
        return row -> row.club() == null ? null : part.apply(row.club());
    }

    /** What a phone shows under the name instead of columns. */
    private String under(PlayerRow row) {
        return Stream.of(
                        row.position() == null ? null : row.position().name(),
                        row.age(wording.today()),
                        row.club() == null ? null : row.club().shortName(),
                        row.contractUntil() == null ? null : wording.left(row.contractUntil()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" · "));
    }

    private String said(String field) {
        return wording.phrases().say("directory.label." + field);
    }
}
