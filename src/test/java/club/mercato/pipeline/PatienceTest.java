package club.mercato.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of patience are calendar days: neither the hour nor a change of clocks lengthens one. */
class PatienceTest {

    private static final Patience PATIENCE = new Patience(21, 60, List.of(7, 14, 21));

    @ParameterizedTest
    @CsvSource({"1, 6, false", "1, 7, true", "2, 13, false", "2, 14, true", "3, 20, false", "3, 21, true"})
    void aSilenceIsColdOnceThePrioritysCadenceHasRunOut(int priority, int days, boolean cold) {
        LocalDate asked = LocalDate.of(2025, 8, 1);

        assertThat(PATIENCE.hasRunOut(asked, asked.plusDays(days), priority)).isEqualTo(cold);
        assertThat(!asked.isAfter(PATIENCE.coldSince(asked.plusDays(days), priority)))
                .as("the lists ask the same of the database")
                .isEqualTo(cold);
    }

    @ParameterizedTest
    @CsvSource({"true, 21, false", "true, 22, true", "false, 22, false", "false, 60, false", "false, 61, true"})
    void aReadingIsStaleSoonerInsideAWindow(boolean open, int days, boolean stale) {
        LocalDate read = LocalDate.of(2025, 7, 1);

        assertThat(PATIENCE.isStale(read, read.plusDays(days), open)).isEqualTo(stale);
        assertThat(read.isBefore(PATIENCE.staleBefore(read.plusDays(days), open)))
                .isEqualTo(stale);
    }

    @ParameterizedTest
    @CsvSource({"BID, 7, false", "BID, 8, true", "APPROACH, 30, false", "APPROACH, 31, true", "REGISTERED, 999, false"})
    void aCardGoesStaleInItsStage(Stage stage, int days, boolean stuck) {
        Patience patience = new Patience(21, 60, List.of(7, 14, 21), Map.of(Stage.BID, 7, Stage.APPROACH, 30));
        LocalDate entered = LocalDate.of(2025, 3, 20);

        assertThat(patience.isStuck(stage, entered, entered.plusDays(days))).isEqualTo(stuck);
    }

    /** Asked on 23 October 2025; a week later is the 30th, though that week has an hour more. */
    @Test
    void aWeekIsAWeekAlsoWhenClocksChange() {
        LocalDate asked = LocalDate.of(2025, 10, 23);

        assertThat(PATIENCE.hasRunOut(asked, day("2025-10-29T22:30:00Z", "Europe/Rome"), 1))
                .isFalse();
        assertThat(PATIENCE.hasRunOut(asked, day("2025-10-29T23:00:00Z", "Europe/Rome"), 1))
                .as("midnight in Rome, in winter time again")
                .isTrue();
        assertThat(PATIENCE.hasRunOut(asked, day("2025-10-29T23:00:00Z", "America/New_York"), 1))
                .as("evening of the day before in New York")
                .isFalse();
    }

    private static LocalDate day(String moment, String zone) {
        return Instant.parse(moment).atZone(ZoneId.of(zone)).toLocalDate();
    }
}
