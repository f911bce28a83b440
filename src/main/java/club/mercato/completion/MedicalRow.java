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
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/** A {@link Medical} at rest; never changed. */
@Entity
@Immutable
@Table(name = "medical")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class MedicalRow {

    @Id
    private UUID id;

    private UUID targetId;
    private int number;
    private @Nullable Instant plannedAt;
    private String place;

    @Enumerated(EnumType.STRING)
    private Medical.@Nullable Outcome outcome;

    private @Nullable LocalDate examinedOn;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected MedicalRow() {}

    MedicalRow(TargetId target, Medical medical) {
        this.id = Ids.next();
        this.targetId = target.value();
        this.number = medical.number();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.plannedAt =
                medical.planned().map(at -> at.truncatedTo(ChronoUnit.MICROS)).orElse(null);
        this.place = medical.place().strip();
        this.outcome = medical.result().map(Medical.Result::outcome).orElse(null);
        this.examinedOn = medical.result().map(Medical.Result::on).orElse(null);
        this.note = medical.note().strip();
        this.recordedBy = medical.by().value();
        this.recordedAt = medical.at().truncatedTo(ChronoUnit.MICROS);
    }

    Medical read() {
        return new Medical(
                number,
                Optional.ofNullable(plannedAt),
                place,
                outcome == null || examinedOn == null
                        ? Optional.empty()
                        : Optional.of(new Medical.Result(outcome, examinedOn)),
                note,
                new StaffId(recordedBy),
                recordedAt);
    }
}

interface MedicalRows extends Repository<MedicalRow, UUID> {

    MedicalRow saveAndFlush(MedicalRow row);

    Optional<MedicalRow> findFirstByTargetIdOrderByNumberDesc(UUID target);
}
