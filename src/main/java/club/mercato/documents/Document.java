package club.mercato.documents;

import club.mercato.kernel.Subject;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** A document's entry; its content lies in the data folder under its digest. Never changed. */
@Entity
@Immutable
@Filter(
        name = NeedToKnow.FILTER,
        condition = NeedToKnow.UNLESS_HIDDEN + "{alias}.about_id" + NeedToKnow.FROM_VIEWER,
        deduceAliasInjectionPoints = false)
class Document {

    @Id
    private UUID id;

    private String aboutKind;
    private UUID aboutId;
    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private long bytes;
    private String digest;
    private UUID keptBy;
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Document() {}

    Document(UUID id, Subject about, ReceivedDocument received, StaffId by, Instant at) {
        this.id = id;
        this.aboutKind = about.kind();
        this.aboutId = about.id();
        this.name = received.name();
        this.type = received.type();
        this.bytes = received.bytes();
        this.digest = received.digest();
        this.keptBy = by.value();
        this.keptAt = at;
    }

    StoredDocument read() {
        return new StoredDocument(
                new DocumentId(id),
                new Subject(aboutKind, aboutId),
                name,
                type,
                bytes,
                digest,
                new StaffId(keptBy),
                keptAt);
    }
}

interface Documents extends Repository<Document, UUID> {

    Document save(Document document);

    Optional<Document> findById(UUID id);

    List<Document> findByAboutKindAndAboutIdOrderByKeptAtDesc(String kind, UUID id, Limit limit);
}
