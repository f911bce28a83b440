package club.mercato.patience;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Ids;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of windows are the association's, whoever looks from wherever. */
class WindowDayTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** FIGC, summer 2025: 1 July to 1 September, 20:00 in Rome. */
    private static final TransferWindow ITALY = window("2025-06-30T22:00:00Z", "2025-09-01T18:00:00Z", ROME);

    @ParameterizedTest
    @CsvSource({"OPENS, 2025-07-01", "LAST_WEEK, 2025-08-25", "DEADLINE, 2025-09-01", "CLOSED, 2025-09-02"})
    void aWindowBringsFourDays(WindowDay which, LocalDate day) {
        assertThat(which.in(ITALY)).isEqualTo(day);
    }

    @Test
    void aDeadlineAtMidnightIsOfTheDayThatEnds() {
        TransferWindow untilMidnight = window("2025-06-30T22:00:00Z", "2025-09-01T22:00:00Z", ROME);

        assertThat(WindowDay.DEADLINE.in(untilMidnight)).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(WindowDay.CLOSED.in(untilMidnight)).isEqualTo(LocalDate.of(2025, 9, 2));
    }

    @Test
    void theDayIsTheAssociationsAlsoWhereItIsAnotherDayInUtc() {
        TransferWindow auckland = window("2025-06-30T12:00:00Z", "2025-09-01T08:00:00Z", ZoneId.of("Pacific/Auckland"));

        assertThat(WindowDay.OPENS.in(auckland)).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    private static TransferWindow window(String opens, String closes, ZoneId zone) {
        return new TransferWindow(
                new WindowId(Ids.next()),
                0,
                "FIGC",
                "Summer",
                Instant.parse(opens),
                Instant.parse(closes),
                Optional.empty(),
                zone,
                "test",
                "B",
                LocalDate.of(2025, 6, 1));
    }
}
