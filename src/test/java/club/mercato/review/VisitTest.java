package club.mercato.review;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Ids;
import club.mercato.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What counts as news begins where the visit before ended, and stays so while this one goes on. */
class VisitTest {

    private static final Instant MORNING = Instant.parse("2025-08-20T07:00:00Z");

    private final Visit visit = new Visit(new StaffId(Ids.next()), 100, MORNING);

    @Test
    void whoeverComesForTheFirstTimeIsToldOfTheWeek() {
        assertThat(visit.since()).isEqualTo(new Since(0, MORNING.minus(Duration.ofDays(7))));
    }

    @Test
    void whoeverLooksAgainWithinTheHourSeesTheSameNews() {
        visit.look(105, MORNING.plus(Duration.ofMinutes(40)));
        visit.look(120, MORNING.plus(Duration.ofMinutes(95)));

        assertThat(visit.since().fact()).isZero();
    }

    @Test
    void afterAPauseTheNewsBeginWhereHeLastLooked() {
        visit.look(105, MORNING.plus(Duration.ofMinutes(40)));

        visit.look(200, MORNING.plus(Duration.ofHours(5)));

        assertThat(visit.since()).isEqualTo(new Since(105, MORNING.plus(Duration.ofMinutes(40))));
    }
}
