package club.mercato.approvals;

import club.mercato.kernel.Ids;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** A {@link Deputy} at rest. */
@Entity
@Table(name = "deputy")
class DeputyRow {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID director;
    private UUID deputy;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String why;
    private Instant namedAt;
    private @Nullable Instant recalledAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected DeputyRow() {}

    DeputyRow(StaffId director, StaffId deputy, LocalDate from, LocalDate until, String why, Instant at) {
        this.id = Ids.next();
        this.director = director.value();
        this.deputy = deputy.value();
        this.fromDay = from;
        this.untilDay = until;
        this.why = why;
        this.namedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void recall(Instant at) {
        recalledAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isNamedBy(StaffId who) {
        return director.equals(who.value());
    }

    boolean stands() {
        return recalledAt == null;
    }

    Deputy read() {
        return new Deputy(id, new StaffId(director), new StaffId(deputy), fromDay, untilDay, why);
    }
}

interface Deputies extends Repository<DeputyRow, UUID> {

    DeputyRow saveAndFlush(DeputyRow row);

    Optional<DeputyRow> findById(UUID id);

    /** Those who named this person, for a time that has not ended by that day. */
    List<DeputyRow> findByDeputyAndRecalledAtIsNullAndUntilDayGreaterThanEqualOrderByFromDay(
            UUID deputy, LocalDate day);

    List<DeputyRow> findByRecalledAtIsNullAndUntilDayGreaterThanEqualOrderByFromDay(LocalDate day, Limit limit);

    List<DeputyRow> findByDirectorAndRecalledAtIsNullOrderByFromDayDesc(UUID director, Limit limit);
}
