package club.mercato.directory.ui;

import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.live.LiveFeed;
import club.mercato.parts.Beat;
import club.mercato.parts.Viewer;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All clubs: searched and opened. */
@Route("clubs")
@PermitAll
class ClubsView extends DirectoryPage {

    private static final Set<String> CONCERNING = Set.of("club", "upload");

    private static final String NAME = """
            <div class="name-cell"><span class="club-cell"><span class="roundel" aria-hidden="true"
                style="--ground:${item.ground};--letters:${item.letters}">${item.roundel}</span>
                <a router-link href="${item.href}"><bdi>${item.name}</bdi></a></span>
            <span class="under">${item.under}</span></div>""";

    private final transient ClubRegister clubs;
    private final transient LiveFeed feed;
    private final TextField search;
    private final Span count = new Span();
    private final Grid<ClubProfile> grid;

    ClubsView(ClubRegister clubs, LiveFeed feed, Viewer viewer) {
        super(viewer);
        this.clubs = clubs;
        this.feed = feed;
        search = Lists.search(say("directory.clubs.search"));
        search.addValueChangeListener(change -> refresh());
        count.addClassName("directory-count");
        count.getElement().setAttribute("role", "status");
        Div filters = new Div(search, count);
        filters.addClassName("directory-filters");
        grid = grid();
        add(head(say("directory.clubs.title"), acts()), filters, grid);
        refresh();
    }

    private void refresh() {
        grid.setEmptyStateText(say(search.isEmpty() ? "directory.clubs.none" : "directory.clubs.noneFound"));
        grid.getDataProvider().refreshAll();
    }

    private Component[] acts() {
        if (!mayEdit()) {
            return new Component[0];
        }
        return new Component[] {new Button(say("directory.clubs.new"), click -> newClub())};
    }

    private void newClub() {
        new NewDialog(
                        say("directory.clubs.new"),
                        dialog -> new EditForm<>(
                                new ClubFields(wording()),
                                phrases(),
                                clubs::enter,
                                id -> {
                                    dialog.close();
                                    UI.getCurrent().navigate(ClubView.address(id));
                                },
                                cancel(dialog::close)))
                .open();
    }

    private Grid<ClubProfile> grid() {
        Grid<ClubProfile> list = Lists.grid(say("directory.clubs.title"));
        list.addColumn(LitRenderer.<ClubProfile>of(NAME)
                        .withProperty("href", club -> ClubView.address(club.id()))
                        .withProperty("name", ClubProfile::name)
                        .withProperty("roundel", ClubProfile::roundel)
                        .withProperty("ground", ClubProfile::groundColour)
                        .withProperty("letters", ClubProfile::letterColour)
                        .withProperty("under", ClubsView::under))
                .setHeader(say("directory.label.name"))
                .setFlexGrow(2);
        List<Grid.Column<ClubProfile>> wideOnly = List.of(
                list.addColumn(club -> wording().text(club.league())).setHeader(say("directory.label.league")),
                list.addColumn(club -> wording().text(club.country())).setHeader(say("directory.label.country")),
                list.addColumn(club -> wording().text(club.association()))
                        .setHeader(say("directory.label.association")),
                list.addColumn(club -> club.own() ? say("directory.clubs.own") : "")
                        .setHeader(say("directory.label.own")));
        list.setItems(query -> clubs.search(search.getValue(), query.getOffset(), query.getLimit()).stream(), query -> {
            int found = clubs.count(search.getValue());
            count.setText(say("directory.clubs.count", found));
            return found;
        });
        list.addItemClickListener(click ->
                UI.getCurrent().navigate(ClubView.address(click.getItem().id())));
        Lists.narrow(list, wideOnly);
        return list;
    }

    private static String under(ClubProfile club) {
        return Stream.of(club.league(), club.country()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Beat beat = Beat.of(
                event.getUI(),
                feed,
                subject -> CONCERNING.contains(subject.kind()),
                grid.getDataProvider()::refreshAll);
        addDetachListener(gone -> {
            gone.unregisterListener();
            beat.stop();
        });
    }
}
