package club.mercato.patience;

import club.mercato.contacts.FollowUpId;
import club.mercato.kernel.Ids;
import club.mercato.pipeline.TargetId;
import club.mercato.season.WindowId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A {@link Parking} at rest. */
@Entity
@Table(name = "parking")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class ParkingRow {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID targetId;
    private LocalDate untilDay;
    private @Nullable UUID windowId;

    @Enumerated(EnumType.STRING)
    private @Nullable WindowDay windowDay;

    private String why;
    private String thenWhat;
    private UUID followUpId;
    private UUID parkedBy;
    private Instant parkedAt;

    @Enumerated(EnumType.STRING)
    private Parking.@Nullable Way ended;

    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;

    /** The target while it waits, else null. */
    private @Nullable UUID openFor;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ParkingRow() {}

    ParkingRow(TargetId target, ParkForm form, FollowUpId followUp, StaffId by, Instant at) {
        this.id = Ids.next();
        this.targetId = target.value();
        this.untilDay = form.until().day();
        this.windowId =
                form.until().hangs().map(hangs -> hangs.window().value()).orElse(null);
        this.windowDay = form.until().hangs().map(Until.OfWindow::which).orElse(null);
        this.why = form.why().strip();
        this.thenWhat = form.then().strip();
        this.followUpId = followUp.value();
        this.parkedBy = by.value();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.parkedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.openFor = target.value();
    }

    boolean isOpen() {
        return openFor != null;
    }

    void end(Parking.Way way, StaffId by, Instant at) {
        ended = way;
        endedBy = by.value();
        endedAt = at.truncatedTo(ChronoUnit.MICROS);
        openFor = null;
    }

    /** The window's dates changed. */
    void follow(LocalDate day, FollowUpId followUp) {
        untilDay = day;
        followUpId = followUp.value();
    }

    TargetId target() {
        return new TargetId(targetId);
    }

    Parking read() {
        Until until = windowId == null || windowDay == null
                ? Until.day(untilDay)
                : Until.of(new WindowId(windowId), windowDay, untilDay);
        return new Parking(
                new ParkingId(id),
                target(),
                until,
                why,
                thenWhat,
                new FollowUpId(followUpId),
                new StaffId(parkedBy),
                parkedAt,
                ended == null || endedBy == null || endedAt == null
                        ? Optional.empty()
                        : Optional.of(new Parking.Ended(ended, new StaffId(endedBy), endedAt)));
    }
}

interface ParkingRows extends Repository<ParkingRow, UUID> {

    ParkingRow saveAndFlush(ParkingRow row);

    Optional<ParkingRow> findById(UUID id);

    Optional<ParkingRow> findByOpenFor(UUID target);

    Optional<ParkingRow> findFirstByTargetIdOrderByParkedAtDesc(UUID target);

    /** Whoever brings it back holds its row: another node waits here and then finds it ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ParkingRow p where p.id = :id")
    Optional<ParkingRow> hold(UUID id);

    /** Those that may be due, and those whose day may have changed with their window's. */
    @Query("""
            select p.id from ParkingRow p where p.ended is null and p.id > :after
            and (p.untilDay <= :day or p.windowId is not null) order by p.id""")
    List<UUID> waiting(LocalDate day, UUID after, Limit limit);

    /** The latest parking of each target. */
    @Query("""
            select p from ParkingRow p where p.targetId in :targets
            and p.parkedAt = (select max(l.parkedAt) from ParkingRow l where l.targetId = p.targetId)""")
    List<ParkingRow> latest(Collection<UUID> targets);
}
