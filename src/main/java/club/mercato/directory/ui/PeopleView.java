package club.mercato.directory.ui;

import club.mercato.directory.ClubRegister;
import club.mercato.directory.PeopleRegister;
import club.mercato.directory.PersonProfile;
import club.mercato.parts.Viewer;
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

/** All people who are no players: searched and opened. */
@Route("people")
@PermitAll
class PeopleView extends DirectoryPage {

    private static final String NAME = """
            <div class="name-cell"><a router-link href="${item.href}"><bdi>${item.name}</bdi></a>
            <span class="under">${item.under}</span></div>""";

    private final transient PeopleRegister people;
    private final transient ClubRegister clubs;
    private final TextField search;
    private final Span count = new Span();
    private final Grid<PersonProfile> grid;

    PeopleView(PeopleRegister people, ClubRegister clubs, Viewer viewer) {
        super(viewer);
        this.people = people;
        this.clubs = clubs;
        search = Lists.search(say("directory.people.search"));
        search.addValueChangeListener(change -> refresh());
        count.addClassName("directory-count");
        count.getElement().setAttribute("role", "status");
        Div filters = new Div(search, count);
        filters.addClassName("directory-filters");
        grid = grid();
        add(head(say("directory.people.title"), acts()), filters, grid);
        refresh();
    }

    private void refresh() {
        grid.setEmptyStateText(say(search.isEmpty() ? "directory.people.none" : "directory.people.noneFound"));
        grid.getDataProvider().refreshAll();
    }

    private Component[] acts() {
        if (!mayEdit()) {
            return new Component[0];
        }
        return new Component[] {new Button(say("directory.people.new"), click -> newPerson())};
    }

    private void newPerson() {
        new NewDialog(
                        say("directory.people.new"),
                        dialog -> new EditForm<>(
                                new PersonFields(clubs, wording()),
                                phrases(),
                                people::enter,
                                id -> {
                                    dialog.close();
                                    UI.getCurrent().navigate(PersonView.address(id));
                                },
                                cancel(dialog::close)))
                .open();
    }

    private Grid<PersonProfile> grid() {
        Grid<PersonProfile> list = Lists.grid(say("directory.people.title"));
        list.addColumn(LitRenderer.<PersonProfile>of(NAME)
                        .withProperty("href", person -> PersonView.address(person.id()))
                        .withProperty("name", PersonProfile::name)
                        .withProperty("under", this::under))
                .setHeader(say("directory.label.name"))
                .setFlexGrow(2);
        List<Grid.Column<PersonProfile>> wideOnly = List.of(
                list.addColumn(person -> say(person.kind().term())).setHeader(say("directory.label.kind")),
                list.addColumn(person -> person.club() == null
                                ? wording().none()
                                : person.club().name())
                        .setHeader(say("directory.label.club")));
        list.setItems(
                query -> people.search(search.getValue(), query.getOffset(), query.getLimit()).stream(), query -> {
                    int found = people.count(search.getValue());
                    count.setText(say("directory.people.count", found));
                    return found;
                });
        list.addItemClickListener(click ->
                UI.getCurrent().navigate(PersonView.address(click.getItem().id())));
        Lists.narrow(list, wideOnly);
        return list;
    }

    private String under(PersonProfile person) {
        String kind = say(person.kind().term());
        return person.club() == null ? kind : kind + " · " + person.club().name();
    }
}
