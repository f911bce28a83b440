package club.mercato.directory.ui;

import club.mercato.directory.ClubId;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.PersonForm;
import club.mercato.directory.PersonKind;
import club.mercato.directory.picker.ClubPicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of a person. */
class PersonFields extends Fields<PersonForm> {

    private final transient ClubRegister clubs;
    private final transient Wording wording;
    private final TextField name;
    private final Select<PersonKind> kind = new Select<>();
    private final ClubPicker club;
    private final TextField note;

    PersonFields(ClubRegister clubs, Wording wording) {
        this.clubs = clubs;
        this.wording = wording;
        name = field("name", new TextField(label("name")));
        name.setRequiredIndicatorVisible(true);
        name.addClassName("wide");
        kind.setLabel(label("kind"));
        kind.setItems(PersonKind.values());
        kind.setItemLabelGenerator(chosen -> wording.phrases().say(chosen.term()));
        kind.setValue(PersonKind.AGENT);
        field("kind", kind);
        club = field("club", new ClubPicker(label("club"), clubs));
        note = field("note", new TextField(label("note")));
        note.addClassName("wide");
    }

    @Override
    void fill(PersonForm form) {
        name.setValue(form.name());
        kind.setValue(form.kind());
        club.pick(form.club());
        note.setValue(PlayerFields.orBlank(form.note()));
    }

    @Override
    PersonForm read() {
        return new PersonForm(
                name.getValue(), kind.getValue(), club.picked().orElse(null), PlayerFields.orNull(note.getValue()));
    }

    @Override
    List<Difference> differences(PersonForm mine, PersonForm theirs) {
        List<Difference> all = new ArrayList<>();
        PlayerFields.compare(all, "name", mine.name(), theirs.name());
        PlayerFields.compare(
                all,
                "kind",
                wording.term(mine.kind().term()),
                wording.term(theirs.kind().term()));
        PlayerFields.compare(all, "club", club(mine.club()), club(theirs.club()));
        PlayerFields.compare(all, "note", wording.text(mine.note()), wording.text(theirs.note()));
        return all;
    }

    private String club(@Nullable ClubId id) {
        return id == null
                ? wording.none()
                : clubs.find(id).map(ClubProfile::name).orElse(wording.none());
    }

    private String label(String field) {
        return wording.phrases().say("directory.label." + field);
    }
}
