package club.mercato.views;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A saved view at rest. Its author changes it; a shared one also any manager. */
@Entity
@Table(name = "saved_view")
class KeptView {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_QUERY = 2000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String page;
    private String name;
    private String query;
    private UUID authorId;
    private boolean shared;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected KeptView() {}

    KeptView(UUID id, String page, StaffId author, Instant at) {
        this.id = id;
        this.page = page;
        this.name = "";
        this.query = "";
        this.authorId = author.value();
        this.createdAt = at;
    }

    Optional<Refused> call(String wished) {
        String said = wished.strip();
        if (said.isEmpty()) {
            return Optional.of(Refused.because(Sentence.of("views.refused.noName")));
        }
        if (said.length() > LONGEST_NAME) {
            return Optional.of(Refused.because(Sentence.of("views.refused.longName", new Word.Count(LONGEST_NAME))));
        }
        name = said;
        return Optional.empty();
    }

    /** @param wished the parameters, encoded */
    Optional<Refused> show(String wished) {
        if (wished.length() > LONGEST_QUERY) {
            return Optional.of(Refused.because(Sentence.of("views.refused.longQuery")));
        }
        query = wished;
        return Optional.empty();
    }

    void share() {
        shared = true;
    }

    void unshare() {
        shared = false;
    }

    boolean isFor(StaffMember viewer) {
        return shared || authorId.equals(viewer.key());
    }

    boolean mayEdit(StaffMember by) {
        return authorId.equals(by.key()) || shared && by.is(Role.MANAGER);
    }

    boolean isAt(int seenVersion) {
        return Objects.requireNonNull(version) == seenVersion;
    }

    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other.strip());
    }

    ViewId id() {
        return new ViewId(id);
    }

    String page() {
        return page;
    }

    String name() {
        return name;
    }

    boolean shared() {
        return shared;
    }

    SavedView read(StaffMember viewer, boolean first) {
        return new SavedView(
                id(),
                Objects.requireNonNull(version),
                name,
                query,
                new StaffId(authorId),
                shared,
                first,
                mayEdit(viewer));
    }
}

interface KeptViews extends Repository<KeptView, UUID> {

    KeptView saveAndFlush(KeptView view);

    Optional<KeptView> findById(UUID id);

    void delete(KeptView view);

    void flush();

    @Query("""
            select v from KeptView v where v.page = :page and (v.authorId = :viewer or v.shared = true)
            order by v.shared, lower(v.name), v.id""")
    List<KeptView> seenBy(UUID viewer, String page, Limit limit);

    long countByAuthorIdAndPage(UUID author, String page);
}
