package club.mercato.directory;

import club.mercato.directory.names.Folding;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Anyone who matters and is no player. */
@Entity
class Person {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private PersonKind kind;

    private @Nullable UUID clubId;
    private @Nullable String note;
    private String searchKey;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Person() {}

    @SuppressWarnings("NullAway.Init") // filled by take
    Person(PersonId id, PersonForm form) {
        this.id = id.value();
        take(form);
    }

    /** @return names of the fields that changed; empty if nothing did */
    List<String> amend(PersonForm form) {
        PersonForm before = form();
        take(form);
        PersonForm after = form();
        return new Differences()
                .compare("name", before.name(), after.name())
                .compare("kind", before.kind(), after.kind())
                .compare("club", before.club(), after.club())
                .compare("note", before.note(), after.note())
                .fields();
    }

    PersonId id() {
        return new PersonId(id);
    }

    boolean isAt(int readVersion) {
        return version != null && version == readVersion;
    }

    String name() {
        return name;
    }

    @Nullable
    ClubId club() {
        return clubId == null ? null : new ClubId(clubId);
    }

    PersonForm form() {
        return new PersonForm(name, kind, club(), note);
    }

    PersonProfile profile(@Nullable ClubProfile club) {
        return new PersonProfile(id(), version == null ? 0 : version, name, kind, club, note);
    }

    private void take(PersonForm form) {
        name = Texts.tidy(form.name());
        searchKey = Folding.key(name);
        kind = form.kind();
        clubId = form.club() == null ? null : form.club().value();
        note = form.note() == null || form.note().isBlank() ? null : form.note().strip();
    }
}
