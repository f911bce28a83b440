package club.mercato.directory.ui;

import club.mercato.directory.ClubRegister;
import club.mercato.directory.PeopleRegister;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.live.LiveFeed;
import club.mercato.parts.Beat;
import club.mercato.parts.Viewer;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One player: what is known of him, where he was, who of us knows him. */
@Route("players/:player")
@PermitAll
class PlayerView extends DirectoryPage implements BeforeEnterObserver {

    private final transient PlayerRegister players;
    private final transient ClubRegister clubs;
    private final transient PeopleRegister people;
    private final transient LiveFeed feed;
    private final Div body = new Div();
    private final Button edit;
    private transient @Nullable PlayerProfile shown;
    private boolean editing;

    PlayerView(PlayerRegister players, ClubRegister clubs, PeopleRegister people, LiveFeed feed, Viewer viewer) {
        super(viewer);
        this.players = players;
        this.clubs = clubs;
        this.people = people;
        this.feed = feed;
        body.addClassName("directory-body");
        edit = new Button(say("directory.edit"), click -> edit());
        edit.setVisible(mayEdit());
        add(head("", edit), body);
    }

    static String address(PlayerId id) {
        return "players/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlayerId id = new PlayerId(Addresses.id(event, "player"));
        show(players.find(id).orElseThrow(NotFoundException::new));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Beat beat = Beat.of(
                event.getUI(),
                feed,
                subject -> shown != null && subject.id().equals(shown.id().value()),
                this::changedByOthers);
        addDetachListener(gone -> {
            gone.unregisterListener();
            beat.stop();
        });
    }

    /** Whoever is editing is told when he saves: nothing he typed moves under his hands. */
    private void changedByOthers() {
        if (!editing && shown != null) {
            players.find(shown.id()).ifPresent(this::show);
        }
    }

    private void show(PlayerProfile player) {
        shown = player;
        editing = false;
        edit.setVisible(mayEdit());
        rename(player.name());
        body.removeAll();
        body.add(
                new Panel(say("directory.player.facts"), new PlayerFacts(player, wording())),
                new SpellsPanel(
                        people.spellsOf(player.id()),
                        clubs,
                        wording(),
                        mayEdit(),
                        form -> people.enterSpell(player.id(), form),
                        () -> show(player)),
                new WaysInPanel(people.waysIn(player.id()), wording()));
    }

    private void edit() {
        if (shown != null) {
            edit(shown, shown.form(), Optional.empty());
        }
    }

    /**
     * @param read  the player as this form knows him; its version goes with the save
     * @param typed what stands in the form
     */
    private void edit(PlayerProfile read, PlayerForm typed, Optional<Refused> conflict) {
        editing = true;
        edit.setVisible(false);
        PlayerFields fields = new PlayerFields(clubs, wording());
        fields.fill(typed);
        Button cancel = cancel(() -> show(current(read)));
        EditForm<PlayerForm, PlayerProfile> form =
                new EditForm<>(fields, phrases(), wished -> save(read, wished), this::show, cancel);
        conflict.ifPresent(refused -> form.note(new BothSides(
                refused,
                fields.differences(typed, read.form()),
                phrases(),
                form::save,
                () -> edit(read, read.form(), Optional.empty()))));
        body.removeAll();
        body.add(new Panel(say("directory.player.edit"), form));
    }

    private Answer<PlayerProfile> save(PlayerProfile read, PlayerForm wished) {
        Answer<PlayerProfile> answer = players.amend(read.id(), read.version(), wished);
        PlayerProfile now = current(read);
        if (answer.refusal().isPresent() && now.version() != read.version()) {
            edit(now, wished, answer.refusal());
        }
        return answer;
    }

    private PlayerProfile current(PlayerProfile read) {
        return players.find(read.id()).orElse(read);
    }
}
