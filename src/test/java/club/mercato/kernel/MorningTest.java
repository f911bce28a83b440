package club.mercato.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six in the morning by the owner's own clock, in summer and in winter, and on the nights when clocks change. */
class MorningTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Rome,      2025-08-28, 2025-08-28T04:00:00Z",
        "Europe/Rome,      2026-01-15, 2026-01-15T05:00:00Z",
        // clocks went forward on 30 March 2025 and back on 26 October 2025
        "Europe/Rome,      2025-03-29, 2025-03-29T05:00:00Z",
        "Europe/Rome,      2025-03-30, 2025-03-30T04:00:00Z",
        "Europe/Rome,      2025-10-25, 2025-10-25T04:00:00Z",
        "Europe/Rome,      2025-10-26, 2025-10-26T05:00:00Z",
        "America/New_York, 2025-08-28, 2025-08-28T10:00:00Z",
        // on 9 March 2025 there
        "America/New_York, 2025-03-09, 2025-03-09T10:00:00Z",
        "America/New_York, 2025-03-08, 2025-03-08T11:00:00Z",
        "Pacific/Auckland, 2025-08-28, 2025-08-27T18:00:00Z",
        "America/New_York, 2025-11-01, 2025-11-01T10:00:00Z",
        "America/New_York, 2025-11-02, 2025-11-02T11:00:00Z",
        "America/New_York, 2026-03-08, 2026-03-08T10:00:00Z",
        // on 28 September 2025 and 5 April 2026
        "Pacific/Auckland, 2025-09-27, 2025-09-26T18:00:00Z",
        "Pacific/Auckland, 2025-09-28, 2025-09-27T17:00:00Z",
        "Pacific/Auckland, 2026-04-05, 2026-04-04T18:00:00Z",
        // clocks stand still there
        "Asia/Kolkata, 2025-10-26, 2025-10-26T00:30:00Z",
        "America/Sao_Paulo, 2026-03-29, 2026-03-29T09:00:00Z",
        "Pacific/Kiritimati, 2025-08-28, 2025-08-27T16:00:00Z",
        // a day that had no morning: Samoa went from the 29th to the 31st of December 2011
        "Pacific/Apia, 2011-12-30, 2011-12-30T16:00:00Z"
    })
    void aMorningIsAtSixWhereTheOwnerWorks(ZoneId zone, LocalDate day, Instant moment) {
        assertThat(Morning.of(day, zone)).isEqualTo(moment);
    }
}
