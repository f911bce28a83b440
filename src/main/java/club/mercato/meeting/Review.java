package club.mercato.meeting;

import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A review as read.
 *
 * @param present who takes part, as far as is known while it runs: whoever started it and whoever decided
 * @param ended   who ended it and when; empty while it runs
 */
public record Review(ReviewId id, StaffId startedBy, Instant startedAt, Set<StaffId> present, Optional<Ended> ended) {

    public Review {
        present = Set.copyOf(present);
    }

    public record Ended(StaffId by, Instant at) {}

    public boolean isRunning() {
        return ended.isEmpty();
    }
}
