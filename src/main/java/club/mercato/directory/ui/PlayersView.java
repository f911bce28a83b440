package club.mercato.directory.ui;

import club.mercato.directory.ClubRegister;
import club.mercato.directory.FieldPosition;
import club.mercato.directory.PlayerRegister;
import club.mercato.directory.PlayerSearch;
import club.mercato.directory.picker.ClubPicker;
import club.mercato.live.LiveFeed;
import club.mercato.parts.Beat;
import club.mercato.parts.Viewer;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** All players: searched, sorted, opened. */
@Route("players")
@PermitAll
class PlayersView extends DirectoryPage {

    private static final Set<String> CONCERNING = Set.of("player", "upload", "club");

    private final transient PlayerRegister players;
    private final transient ClubRegister clubs;
    private final transient LiveFeed feed;
    private final TextField search;
    private final Select<FieldPosition> position = new Select<>();
    private final ClubPicker club;
    private final Span count = new Span();
    private final PlayersGrid grid;

    PlayersView(PlayerRegister players, ClubRegister clubs, LiveFeed feed, Viewer viewer) {
        super(viewer);
        this.players = players;
        this.clubs = clubs;
        this.feed = feed;
        search = Lists.search(say("directory.players.search"));
        club = new ClubPicker("", clubs);
        grid = new PlayersGrid(say("directory.players.title"), players, wording(), this::criteria, this::showCount);
        add(head(say("directory.players.title"), acts()), filters(), grid);
        refresh();
    }

    private PlayerSearch criteria() {
        return PlayerSearch.named(search.getValue())
                .at(position.getValue())
                .of(club.picked().orElse(null));
    }

    private void refresh() {
        boolean filtered = !search.isEmpty() || !position.isEmpty() || !club.isEmpty();
        grid.setEmptyStateText(say(filtered ? "directory.players.noneFound" : "directory.players.none"));
        grid.getDataProvider().refreshAll();
    }

    private void showCount(int found) {
        count.setText(say("directory.players.count", found));
    }

    private Component[] acts() {
        if (!mayEdit()) {
            return new Component[0];
        }
        Button enter = new Button(say("directory.players.new"), click -> newPlayer());
        Button upload = new Button(
                say("directory.players.import"), click -> UI.getCurrent().navigate(ImportView.class));
        upload.addThemeName("primary");
        return new Component[] {enter, upload};
    }

    private void newPlayer() {
        new NewDialog(say("directory.players.new"), dialog -> {
                    PlayerFields fields = new PlayerFields(clubs, wording());
                    return new EditForm<>(
                            fields,
                            phrases(),
                            players::enter,
                            id -> {
                                dialog.close();
                                UI.getCurrent().navigate(PlayerView.address(id));
                            },
                            cancel(dialog::close));
                })
                .open();
    }

    private Component filters() {
        position.setItems(FieldPosition.values());
        position.setItemLabelGenerator(chosen -> chosen == null ? "" : wording().position(chosen));
        position.setEmptySelectionAllowed(true);
        position.setEmptySelectionCaption(say("directory.players.anyPosition"));
        position.setPlaceholder(say("directory.players.anyPosition"));
        position.setAriaLabel(say("directory.label.position"));
        club.setAriaLabel(say("directory.label.club"));
        club.setPlaceholder(say("directory.players.anyClub"));
        search.addValueChangeListener(change -> refresh());
        position.addValueChangeListener(change -> refresh());
        club.addValueChangeListener(change -> refresh());
        count.addClassName("directory-count");
        count.getElement().setAttribute("role", "status");
        Div filters = new Div(search, position, club, count);
        filters.addClassName("directory-filters");
        return filters;
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
