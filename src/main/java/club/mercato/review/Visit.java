package club.mercato.review;

import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/**
 * Where a user's news begin. A visit goes on while he keeps coming back within the hour, and shows all that time what
 * happened before it began; only after a longer pause does the next one begin where this one ended.
 */
@Entity
@Table(name = "last_visit")
class Visit {

    static final Duration PAUSE = Duration.ofHours(1);

    /** What whoever comes for the first time is told of. */
    static final Duration FIRST = Duration.ofDays(7);

    @Id
    private UUID staffId;

    @Version
    private @Nullable Integer version;

    private long shownFrom;
    private Instant shownSince;
    private long lookedUntil;
    private Instant lookedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Visit() {}

    /** The first one. */
    Visit(StaffId staff, long end, Instant at) {
        this.staffId = staff.value();
        this.shownFrom = 0;
        this.shownSince = at.minus(FIRST).truncatedTo(ChronoUnit.MICROS);
        this.lookedUntil = end;
        this.lookedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param end the number of the journal's last fact */
    void look(long end, Instant at) {
        if (Duration.between(lookedAt, at).compareTo(PAUSE) > 0) {
            shownFrom = lookedUntil;
            shownSince = lookedAt;
        }
        lookedUntil = end;
        lookedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    Since since() {
        return new Since(shownFrom, shownSince);
    }
}

interface Visits extends Repository<Visit, UUID> {

    Visit saveAndFlush(Visit visit);

    Optional<Visit> findById(UUID staff);
}
