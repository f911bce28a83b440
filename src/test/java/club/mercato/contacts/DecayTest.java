package club.mercato.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.Patience;
import club.mercato.pipeline.TargetId;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How readings and silence age, for people in different places, and where clocks are changed. */
class DecayTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    /** Italy, summer 2025: 1 July, 00:00 to 1 September, 20:00 in Rome. */
    private static final TransferWindow SUMMER = window("2025-06-30T22:00:00Z", "2025-09-01T18:00:00Z");

    private final HouseClock clock = new HouseClock(Clock.systemUTC());

    @Test
    void aNoOfJuneIsStaleInJuly() {
        PositionReading no = read("2025-06-26");

        assertThat(at("2025-07-17T12:00:00Z", ROME).isStale(no)).isFalse();
        assertThat(at("2025-07-18T12:00:00Z", ROME).isStale(no)).isTrue();
        assertThat(at("2025-08-20T12:00:00Z", ROME).staleSince(no)).contains(day("2025-07-18"));
    }

    @Test
    void theDayBreaksWhereTheViewerIs() {
        PositionReading reading = read("2025-08-01");
        String night = "2025-08-23T03:30:00Z"; // 23 August, 05:30 in Rome; 22 August, 23:30 in New York

        assertThat(at(night, ROME).isStale(reading)).isTrue();
        assertThat(at(night, NEW_YORK).isStale(reading)).isFalse();
        assertThat(at("2025-08-22T13:00:00Z", AUCKLAND).isStale(reading))
                .as("23 August, 01:00 in Auckland")
                .isTrue();
    }

    @Test
    void theWindowShutsAtTwentyHoursInRomeForEverybody() {
        PositionReading reading = read("2025-08-01");

        for (ZoneId zone : List.of(ROME, NEW_YORK, AUCKLAND)) {
            assertThat(at("2025-09-01T17:59:59Z", zone).isStale(reading))
                    .as("a second before, seen from %s", zone)
                    .isTrue();
            assertThat(at("2025-09-01T18:00:00Z", zone).isStale(reading))
                    .as("outside a window it counts longer, seen from %s", zone)
                    .isFalse();
        }
        assertThat(at("2025-09-01T13:59:59-04:00", NEW_YORK).daysOfTrust()).isEqualTo(21);
        assertThat(at("2025-09-01T14:00:00-04:00", NEW_YORK).daysOfTrust()).isEqualTo(60);
    }

    @Test
    void whatWasStaleInAWindowCountsAgainAfterItAndAgesOnceMore() {
        assertThat(at("2025-11-10T12:00:00Z", ROME).stale(read("2025-08-01"), day("2025-11-10")))
                .containsExactly(
                        new Decay.Stale(day("2025-08-23"), day("2025-08-31")),
                        new Decay.Stale(day("2025-10-01"), day("2025-11-10")));
    }

    @Test
    void aDayOfTwentyFiveHoursIsOneDay() {
        TransferWindow autumn = window("2025-09-30T22:00:00Z", "2025-11-15T18:00:00Z");
        PositionReading reading = read("2025-10-05");

        assertThat(in(autumn, "2025-10-26T22:59:00Z", ROME).isStale(reading))
                .as("26 October, 23:59 in Rome, where that day had 25 hours")
                .isFalse();
        assertThat(in(autumn, "2025-10-26T23:00:00Z", ROME).isStale(reading)).isTrue();
        assertThat(in(autumn, "2025-10-27T03:59:00Z", NEW_YORK).isStale(reading))
                .as("still 26 October in New York, whose clocks change a week later")
                .isFalse();
        assertThat(in(autumn, "2025-10-27T04:00:00Z", NEW_YORK).isStale(reading))
                .isTrue();
    }

    @Test
    void aDayOfTwentyThreeHoursIsOneDay() {
        TransferWindow spring = window("2026-02-28T23:00:00Z", "2026-04-15T18:00:00Z");
        PositionReading reading = read("2026-03-08");

        assertThat(in(spring, "2026-03-29T21:59:00Z", ROME).isStale(reading)).isFalse();
        assertThat(in(spring, "2026-03-29T22:00:00Z", ROME).isStale(reading)).isTrue();
    }

    @Test
    void theUnknownNeverAges() {
        PositionReading unknown = reading("2024-01-01", ClubPosition.UNKNOWN);

        assertThat(at("2025-08-20T12:00:00Z", ROME).stale(unknown, day("2025-08-20")))
                .isEmpty();
        assertThat(at("2025-08-20T12:00:00Z", ROME).staleSince(unknown)).isEmpty();
    }

    @Test
    void silenceIsCountedInDaysOfTheCalendar() {
        // Asked in Rome in the second of two hours that were both called half past two.
        Touch asked = Telling.touch(
                Party.SELLING_CLUB,
                Direction.WE_APPROACHED,
                Outcome.PENDING,
                Instant.parse("2025-10-26T01:30:00Z").atZone(ROME));
        // In the first of them they had answered an older question.
        Touch answered = Telling.touch(
                Party.SELLING_CLUB,
                Direction.THEY_APPROACHED,
                Outcome.LISTENING,
                Instant.parse("2025-10-26T00:45:00Z").atZone(ROME));
        Silence silence = SilenceClock.open(List.of(asked, answered)).getFirst();
        Patience patience = patience();

        assertThat(silence.since()).isEqualTo(day("2025-10-26"));
        assertThat(patience.hasRunOut(
                        silence.since(), at("2025-11-01T22:59:00Z", ROME).today(), 1))
                .as("1 November, 23:59 in Rome: six days")
                .isFalse();
        assertThat(patience.hasRunOut(
                        silence.since(), at("2025-11-01T23:00:00Z", ROME).today(), 1))
                .isTrue();
        assertThat(patience.hasRunOut(
                        silence.since(), at("2025-11-02T03:59:00Z", NEW_YORK).today(), 1))
                .as("in New York it is the first still")
                .isFalse();
    }

    private Decay at(String moment, ZoneId zone) {
        return in(SUMMER, moment, zone);
    }

    private Decay in(TransferWindow window, String moment, ZoneId zone) {
        Instant now = OffsetDateTime.parse(moment).toInstant();
        return Objects.requireNonNull(
                clock.at(now, () -> new Decay(patience(), List.of(window), clock.instant(), zone)));
    }

    private static Patience patience() {
        return new Patience(21, 60, List.of(7, 14, 21));
    }

    private static PositionReading read(String on) {
        return reading(on, ClubPosition.NOT_FOR_SALE);
    }

    private static PositionReading reading(String on, ClubPosition position) {
        return new PositionReading(
                new TargetId(Ids.next()),
                Party.SELLING_CLUB,
                Attitude.of(position),
                day(on),
                Optional.empty(),
                Optional.empty(),
                "",
                new StaffId(Ids.next()),
                Instant.parse(on + "T12:00:00Z"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static TransferWindow window(String opens, String closes) {
        return new TransferWindow(
                new WindowId(Ids.next()),
                0,
                "FIGC",
                "Summer",
                Instant.parse(opens),
                Instant.parse(closes),
                Optional.empty(),
                ROME,
                "test",
                "B",
                LocalDate.of(2025, 6, 1));
    }
}
