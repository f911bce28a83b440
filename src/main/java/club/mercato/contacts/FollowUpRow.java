package club.mercato.contacts;

import club.mercato.kernel.Ids;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A next touch at rest. Setting another ends it; it is never written over. */
@Entity
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
@Table(name = "follow_up")
class FollowUpRow {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID targetId;
    private String what;
    private LocalDate dueOn;
    private @Nullable Instant dueAt;
    private UUID who;
    private UUID setBy;
    private Instant setAt;

    @Enumerated(EnumType.STRING)
    private FollowUp.@Nullable Way ended;

    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;

    /** Whether it is due because its target comes back from parking. */
    private boolean afterParking;

    /** Whether whoever is to do it was told that it is due. */
    private boolean reminded;

    /** The target while it is open, else null: two open ones of one target cannot be. */
    private @Nullable UUID openFor;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected FollowUpRow() {}

    FollowUpRow(TargetId target, FollowUpForm form, StaffId who, StaffId by, ZoneId zone, Instant at) {
        this.id = Ids.next();
        this.targetId = target.value();
        this.what = form.what().strip();
        this.dueOn = form.on();
        this.dueAt = form.hour()
                .map(hour -> form.on().atTime(hour).atZone(zone).toInstant())
                .orElse(null);
        this.who = who.value();
        this.setBy = by.value();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.setAt = at.truncatedTo(ChronoUnit.MICROS);
        this.openFor = target.value();
    }

    FollowUpRow afterParking() {
        afterParking = true;
        return this;
    }

    /** Opens again what another had replaced. */
    void reopen() {
        ended = null;
        endedBy = null;
        endedAt = null;
        openFor = targetId;
    }

    void end(FollowUp.Way way, StaffId by, Instant at) {
        ended = way;
        endedBy = by.value();
        endedAt = at.truncatedTo(ChronoUnit.MICROS);
        openFor = null;
    }

    /** Somebody else does it; what is to be done and when stays, and so does whatever waits for it. */
    void pass(StaffId to) {
        who = to.value();
    }

    boolean isOpen() {
        return openFor != null;
    }

    boolean isOpenAt(int seenVersion) {
        return isOpen() && version != null && version == seenVersion;
    }

    TargetId target() {
        return new TargetId(targetId);
    }

    Standing.NextTouch touch() {
        return new Standing.NextTouch(dueOn, Optional.ofNullable(dueAt), what);
    }

    FollowUp read() {
        return new FollowUp(
                new FollowUpId(id),
                version == null ? 0 : version,
                target(),
                what,
                dueOn,
                Optional.ofNullable(dueAt),
                new StaffId(who),
                new StaffId(setBy),
                setAt,
                ended == null || endedBy == null || endedAt == null
                        ? Optional.empty()
                        : Optional.of(new FollowUp.Ended(ended, new StaffId(endedBy), endedAt)));
    }
}

interface FollowUpRows extends Repository<FollowUpRow, UUID> {

    FollowUpRow saveAndFlush(FollowUpRow row);

    Optional<FollowUpRow> findById(UUID id);

    Optional<FollowUpRow> findByOpenFor(UUID target);

    List<FollowUpRow> findByWhoAndEndedIsNullOrderByDueOn(UUID who, Limit limit);

    List<FollowUpRow> findByTargetIdOrderBySetAtDesc(UUID target, Limit limit);

    Optional<FollowUpRow> findByTargetIdAndEndedAndEndedAt(UUID target, FollowUp.Way ended, Instant at);

    /** Those of which nobody was told that they are due, if they are. */
    @Query("""
            select f from FollowUpRow f where f.reminded = false and f.ended is null
            and f.dueOn <= :day and f.id > :after order by f.id""")
    List<FollowUpRow> toRemind(LocalDate day, UUID after, Limit limit);

    /** Past the version, which is of what people change. @return 1 for the one node that does it, else 0 */
    @Modifying
    @Query("update FollowUpRow f set f.reminded = true where f.id = :id and f.reminded = false and f.ended is null")
    int remind(UUID id);
}
