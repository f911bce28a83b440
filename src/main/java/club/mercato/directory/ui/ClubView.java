package club.mercato.directory.ui;

import club.mercato.directory.ClubForm;
import club.mercato.directory.ClubId;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.PeopleRegister;
import club.mercato.directory.PersonProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.directory.PlayerSearch;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.parts.Roundel;
import club.mercato.parts.Viewer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One club: what is known of it, its people, its players. */
@Route("clubs/:club")
@PermitAll
class ClubView extends DirectoryPage implements BeforeEnterObserver {

    private final transient ClubRegister clubs;
    private final transient PlayerRegister players;
    private final transient PeopleRegister people;
    private final Div body = new Div();
    private final Button edit;
    private transient @Nullable ClubProfile shown;

    ClubView(ClubRegister clubs, PlayerRegister players, PeopleRegister people, Viewer viewer) {
        super(viewer);
        this.clubs = clubs;
        this.players = players;
        this.people = people;
        body.addClassName("directory-body");
        edit = new Button(say("directory.edit"), click -> edit());
        add(head("", edit), body);
    }

    static String address(ClubId id) {
        return "clubs/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClubId id = new ClubId(Addresses.id(event, "club"));
        show(clubs.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(ClubProfile club) {
        shown = club;
        edit.setVisible(mayEdit());
        rename(club.name());
        PlayersGrid squad = new PlayersGrid(
                say("directory.club.players"),
                players,
                wording(),
                () -> PlayerSearch.everyone().of(club.id()),
                count -> {});
        squad.setEmptyStateText(say("directory.club.noPlayers"));
        squad.getElement().getClassList().add("squad");
        body.removeAll();
        body.add(
                new Panel(say("directory.club.facts"), facts(club)),
                new Panel(say("directory.club.people"), people(people.at(club.id()))),
                new Panel(say("directory.club.players"), squad));
    }

    private Component facts(ClubProfile club) {
        Roundel roundel = new Roundel(club.roundel(), club.groundColour(), club.letterColour());
        roundel.addClassName("large");
        FactList facts = new FactList()
                .with(label("roundel"), roundel)
                .with(label("shortName"), club.shortName())
                .with(label("country"), wording().text(club.country()))
                .with(label("league"), wording().text(club.league()))
                .with(label("association"), wording().text(club.association()));
        return club.own() ? facts.with(label("own"), say("directory.yes")) : facts;
    }

    private Component people(List<PersonProfile> staff) {
        if (staff.isEmpty()) {
            return new Paragraph(say("directory.club.noPeople"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (PersonProfile person : staff) {
            Anchor name = new Anchor(PersonView.address(person.id()), person.name());
            name.setRouterIgnore(false);
            list.add(new ListItem(name, new Span(say(person.kind().term()))));
        }
        return list;
    }

    private void edit() {
        if (shown != null) {
            edit(shown, shown.form(), Optional.empty());
        }
    }

    private void edit(ClubProfile read, ClubForm typed, Optional<Refused> conflict) {
        edit.setVisible(false);
        ClubFields fields = new ClubFields(wording());
        fields.fill(typed);
        Button cancel = cancel(() -> show(current(read)));
        EditForm<ClubForm, ClubProfile> form =
                new EditForm<>(fields, phrases(), wished -> save(read, wished), this::show, cancel);
        conflict.ifPresent(refused -> form.note(new BothSides(
                refused,
                fields.differences(typed, read.form()),
                phrases(),
                form::save,
                () -> edit(read, read.form(), Optional.empty()))));
        body.removeAll();
        body.add(new Panel(say("directory.club.edit"), form));
    }

    private Answer<ClubProfile> save(ClubProfile read, ClubForm wished) {
        Answer<ClubProfile> answer = clubs.amend(read.id(), read.version(), wished);
        ClubProfile now = current(read);
        if (answer.refusal().isPresent() && now.version() != read.version()) {
            edit(now, wished, answer.refusal());
        }
        return answer;
    }

    private ClubProfile current(ClubProfile read) {
        return clubs.find(read.id()).orElse(read);
    }

    private String label(String field) {
        return say("directory.label." + field);
    }
}
