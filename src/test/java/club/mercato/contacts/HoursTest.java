package club.mercato.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Ids;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An hour at which somebody is to be called is one moment on earth, and a day ends where whoever is to call works. */
class HoursTest {

    private static final StaffId SOMEBODY = new StaffId(Ids.next());

    @ParameterizedTest
    @CsvSource({
        "Europe/Rome,       2025-09-01, 18:30, 2025-09-01T16:30:00Z",
        // an hour that was twice is the first of the two
        "Europe/Rome,       2025-10-26, 02:30, 2025-10-26T00:30:00Z",
        "America/New_York,  2025-11-02, 01:30, 2025-11-02T05:30:00Z",
        "Pacific/Auckland,  2026-04-05, 02:30, 2026-04-04T13:30:00Z",
        // an hour that was not is the one after it
        "Europe/Rome,       2026-03-29, 02:30, 2026-03-29T01:30:00Z",
        "America/New_York,  2026-03-08, 02:30, 2026-03-08T07:30:00Z",
        "Pacific/Auckland,  2025-09-28, 02:30, 2025-09-27T14:30:00Z",
        "Asia/Kolkata,      2025-10-26, 02:30, 2025-10-25T21:00:00Z",
        "America/Sao_Paulo, 2026-03-29, 02:30, 2026-03-29T05:30:00Z"
    })
    void anHourIsOfThePlaceWhereItWasSet(ZoneId zone, LocalDate day, LocalTime hour, Instant moment) {
        FollowUpForm form = new FollowUpForm("Call", day, Optional.of(hour), Optional.empty());
        FollowUpRow row = new FollowUpRow(new TargetId(Ids.next()), form, SOMEBODY, SOMEBODY, zone, Instant.EPOCH);

        assertThat(row.touch().at()).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({
        // 25 and 23 hours
        "Europe/Rome,       2025-10-25T22:00:00Z, 2025-10-26, 2025-10-26T23:00:00Z",
        "Europe/Rome,       2026-03-28T23:00:00Z, 2026-03-29, 2026-03-29T22:00:00Z",
        "America/New_York,  2025-11-02T04:00:00Z, 2025-11-02, 2025-11-03T05:00:00Z",
        "America/New_York,  2026-03-08T05:00:00Z, 2026-03-08, 2026-03-09T04:00:00Z",
        "Pacific/Auckland,  2025-09-27T12:00:00Z, 2025-09-28, 2025-09-28T11:00:00Z",
        "Pacific/Auckland,  2026-04-04T11:00:00Z, 2026-04-05, 2026-04-05T12:00:00Z",
        "Asia/Kolkata,      2025-10-25T18:30:00Z, 2025-10-26, 2025-10-26T18:30:00Z",
        "America/Sao_Paulo, 2026-03-29T03:00:00Z, 2026-03-29, 2026-03-30T03:00:00Z"
    })
    void whatIsDueTodayIsDueUntilTheDayEndsWhereHeWorks(ZoneId zone, Instant begins, LocalDate day, Instant ends) {
        assertThat(Due.To.at(SOMEBODY, begins, zone)).isEqualTo(new Due.To(SOMEBODY, day, begins, ends));
        assertThat(Due.To.at(SOMEBODY, ends.minusSeconds(1), zone).today()).isEqualTo(day);
        assertThat(Due.To.at(SOMEBODY, ends, zone).today()).isEqualTo(day.plusDays(1));
    }

    @Test
    void aDayThatBeginsAtOneEndsAtOne() {
        // São Paulo changed its clocks at midnight until 2018
        Due.To to = Due.To.at(SOMEBODY, Instant.parse("2018-11-03T12:00:00Z"), ZoneId.of("America/Sao_Paulo"));

        assertThat(to.night()).isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
    }
}
