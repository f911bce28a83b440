package club.mercato.meeting;

import club.mercato.kernel.Ids;
import club.mercato.staff.StaffId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A review at rest. */
@Entity
@Table(name = "review")
class ReviewRow {

    /** What a running review has in a column that is unique: one runs at a time. */
    private static final int RUNNING = 1;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID startedBy;
    private Instant startedAt;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private @Nullable Integer running;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "review_attendance", joinColumns = @JoinColumn(name = "review_id"))
    @Column(name = "staff_id")
    @BatchSize(size = 50)
    private Set<UUID> present = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ReviewRow() {}

    ReviewRow(StaffId by, Instant at) {
        this.id = Ids.next();
        this.startedBy = by.value();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.startedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.running = RUNNING;
        this.present.add(by.value());
    }

    ReviewId id() {
        return new ReviewId(id);
    }

    boolean isRunning() {
        return running != null;
    }

    void attendedBy(StaffId member) {
        present.add(member.value());
    }

    /** Whoever started it or decided took part, whatever is said of the others. */
    void end(Set<StaffId> alsoPresent, StaffId by, Instant at) {
        alsoPresent.forEach(this::attendedBy);
        endedBy = by.value();
        endedAt = at.truncatedTo(ChronoUnit.MICROS);
        running = null;
    }

    Review read() {
        return new Review(
                id(),
                new StaffId(startedBy),
                startedAt,
                present.stream().map(StaffId::new).collect(Collectors.toSet()),
                endedBy == null || endedAt == null
                        ? Optional.empty()
                        : Optional.of(new Review.Ended(new StaffId(endedBy), endedAt)));
    }
}

interface Reviews extends Repository<ReviewRow, UUID> {

    ReviewRow saveAndFlush(ReviewRow row);

    Optional<ReviewRow> findById(UUID id);

    Optional<ReviewRow> findFirstByRunningIsNotNull();

    List<ReviewRow> findByEndedAtIsNotNullOrderByStartedAtDesc(Limit limit);

    Optional<ReviewRow> findFirstByEndedAtIsNotNullAndStartedAtBeforeOrderByStartedAtDesc(Instant before);

    /** Whoever decides or ends holds the review: what is decided meanwhile waits, and then finds what this left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ReviewRow r where r.id = :id")
    Optional<ReviewRow> hold(UUID id);
}
