package club.mercato.directory.ui;

import club.mercato.directory.ClubRegister;
import club.mercato.directory.PeopleRegister;
import club.mercato.directory.PersonForm;
import club.mercato.directory.PersonId;
import club.mercato.directory.PersonProfile;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.parts.Viewer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person: what is known, and where he or she was. */
@Route("people/:person")
@PermitAll
class PersonView extends DirectoryPage implements BeforeEnterObserver {

    private final transient PeopleRegister people;
    private final transient ClubRegister clubs;
    private final Div body = new Div();
    private final Button edit;
    private transient @Nullable PersonProfile shown;

    PersonView(PeopleRegister people, ClubRegister clubs, Viewer viewer) {
        super(viewer);
        this.people = people;
        this.clubs = clubs;
        body.addClassName("directory-body");
        edit = new Button(say("directory.edit"), click -> edit());
        add(head("", edit), body);
    }

    static String address(PersonId id) {
        return "people/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId id = new PersonId(Addresses.id(event, "person"));
        show(people.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(PersonProfile person) {
        shown = person;
        edit.setVisible(mayEdit());
        rename(person.name());
        body.removeAll();
        body.add(
                new Panel(say("directory.person.facts"), facts(person)),
                new SpellsPanel(
                        people.spellsOf(person.id()),
                        clubs,
                        wording(),
                        mayEdit(),
                        form -> people.enterSpell(person.id(), form),
                        () -> show(person)));
    }

    private Component facts(PersonProfile person) {
        return new FactList()
                .with(label("kind"), say(person.kind().term()))
                .with(label("club"), person.club() == null ? new Span(wording().none()) : new ClubLink(person.club()))
                .with(label("note"), wording().text(person.note()));
    }

    private void edit() {
        if (shown != null) {
            edit(shown, shown.form(), Optional.empty());
        }
    }

    private void edit(PersonProfile read, PersonForm typed, Optional<Refused> conflict) {
        edit.setVisible(false);
        PersonFields fields = new PersonFields(clubs, wording());
        fields.fill(typed);
        Button cancel = cancel(() -> show(current(read)));
        EditForm<PersonForm, PersonProfile> form =
                new EditForm<>(fields, phrases(), wished -> save(read, wished), this::show, cancel);
        conflict.ifPresent(refused -> form.note(new BothSides(
                refused,
                fields.differences(typed, read.form()),
                phrases(),
                form::save,
                () -> edit(read, read.form(), Optional.empty()))));
        body.removeAll();
        body.add(new Panel(say("directory.person.edit"), form));
    }

    private Answer<PersonProfile> save(PersonProfile read, PersonForm wished) {
        Answer<PersonProfile> answer = people.amend(read.id(), read.version(), wished);
        PersonProfile now = current(read);
        if (answer.refusal().isPresent() && now.version() != read.version()) {
            edit(now, wished, answer.refusal());
        }
        return answer;
    }

    private PersonProfile current(PersonProfile read) {
        return people.find(read.id()).orElse(read);
    }

    private String label(String field) {
        return say("directory.label." + field);
    }
}
