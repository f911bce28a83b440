package club.mercato.completion;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.repository.Repository;

/** A {@link Permit} at rest; never changed. */
@Entity
@Immutable
@Table(name = "work_permit")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class PermitRow {

    @Id
    private UUID id;

    private UUID targetId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Permit.State state;

    private LocalDate asOf;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PermitRow() {}

    PermitRow(TargetId target, Permit permit) {
        this.id = Ids.next();
        this.targetId = target.value();
        this.number = permit.number();
        this.state = permit.said().state();
        this.asOf = permit.said().on();
        this.note = permit.said().note().strip();
        this.recordedBy = permit.by().value();
        this.recordedAt = permit.at().truncatedTo(ChronoUnit.MICROS);
    }

    Permit read() {
        return new Permit(number, new Permit.Form(state, asOf, note), new StaffId(recordedBy), recordedAt);
    }
}

interface PermitRows extends Repository<PermitRow, UUID> {

    PermitRow saveAndFlush(PermitRow row);

    Optional<PermitRow> findFirstByTargetIdOrderByNumberDesc(UUID target);
}
