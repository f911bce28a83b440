package club.mercato.approach;

import club.mercato.contacts.Channel;
import club.mercato.directory.ClubId;
import club.mercato.documents.DocumentId;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/** A {@link Paper} at rest. What was recorded by mistake is taken back with a reason and stays readable. */
@Entity
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class ApproachPaper {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID targetId;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private UUID clubId;
    private LocalDate servedOn;
    private @Nullable LocalDate validUntil;
    private String person;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable UUID documentId;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;
    private @Nullable String withdrawnWhy;
    private @Nullable UUID withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ApproachPaper() {}

    ApproachPaper(Paper paper) {
        this.id = paper.id().value();
        this.targetId = paper.target().value();
        this.kind = paper.kind();
        this.clubId = paper.club().value();
        this.servedOn = paper.on();
        this.validUntil = paper.until().orElse(null);
        this.person = paper.person();
        this.channel = paper.channel();
        this.documentId = paper.document().map(DocumentId::value).orElse(null);
        this.note = paper.note();
        this.recordedBy = paper.by().value();
        this.recordedAt = paper.at();
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    void withdraw(String why, StaffId by, Instant at) {
        withdrawnWhy = why;
        withdrawnBy = by.value();
        withdrawnAt = at;
    }

    Paper read() {
        return new Paper(
                new PaperId(id),
                new TargetId(targetId),
                kind,
                new ClubId(clubId),
                servedOn,
                Optional.ofNullable(validUntil),
                person,
                channel,
                Optional.ofNullable(documentId).map(DocumentId::new),
                note,
                new StaffId(recordedBy),
                recordedAt);
    }
}

interface ApproachPapers extends Repository<ApproachPaper, UUID> {

    ApproachPaper save(ApproachPaper paper);

    Optional<ApproachPaper> findById(UUID id);

    List<ApproachPaper> findByTargetIdAndWithdrawnAtIsNullOrderByServedOnDesc(UUID target);
}
