package club.mercato.registration;

import club.mercato.kernel.Ids;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** A {@link Filing} at rest; never changed. */
@Entity
@Immutable
@Table(name = "registration_paper")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class FilingRow {

    @Id
    private UUID id;

    private UUID targetId;

    @Enumerated(EnumType.STRING)
    private Formality kind;

    private int number;

    @Enumerated(EnumType.STRING)
    private Filing.State state;

    private Instant happenedAt;
    private String reference;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected FilingRow() {}

    FilingRow(TargetId target, int number, Filing.Form said, StaffId by, Instant at) {
        this.id = Ids.next();
        this.targetId = target.value();
        this.kind = said.kind();
        this.number = number;
        this.state = said.state();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.happenedAt = said.at().truncatedTo(ChronoUnit.MICROS);
        this.reference = said.reference().strip();
        this.note = said.note().strip();
        this.recordedBy = by.value();
        this.recordedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    Filing read() {
        return new Filing(
                number, new Filing.Form(kind, state, happenedAt, reference, note), new StaffId(recordedBy), recordedAt);
    }
}

interface FilingRows extends Repository<FilingRow, UUID> {

    FilingRow saveAndFlush(FilingRow row);

    List<FilingRow> findByTargetIdOrderByNumberDesc(UUID target, Limit limit);
}
