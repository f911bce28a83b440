package club.mercato.season;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Phrasebook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A deadline is one moment on earth, whoever looks at it from wherever, on whichever side of a change of the clocks. */
class WindowZonesTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final HouseClock clock = new HouseClock(Clock.systemUTC());

    @Test
    void eightInTheEveningInRomeIsTwoInTheAfternoonInNewYork() {
        TransferWindow window = window(ROME, "2025-07-01T00:00", "2025-09-01T20:00");
        Countdown inNewYork = countdown(NEW_YORK);

        assertThat(window.closes()).isEqualTo(Instant.parse("2025-09-01T18:00:00Z"));
        assertThat(inNewYork.deadline(window.closes(), ROME)).isEqualTo("1 Sep 2025, 20:00 Rome");
        assertThat(inNewYork.here(window.closes(), ROME)).contains("1 Sep 2025, 14:00 New York");
        assertThat(countdown(ROME).here(window.closes(), ROME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Rome", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void theWindowIsOpenUntilThatMomentForEverybody(String viewer) {
        TransferWindow window = window(ROME, "2025-07-01T00:00", "2025-09-01T20:00");
        ZoneId zone = ZoneId.of(viewer);
        Instant lastSecond = Instant.parse("2025-09-01T17:59:59Z");

        assertThat(openAt(window, lastSecond)).isTrue();
        assertThat(openAt(window, lastSecond.plusSeconds(1))).isFalse();
        assertThat(countdown(zone).left(window.closes(), lastSecond.minusSeconds(59)))
                .isEqualTo("0 h 1 min");
        assertThat(countdown(zone).left(window.closes(), window.closes().minus(Duration.ofHours(292))))
                .isEqualTo("12 d 4 h");
    }

    @Test
    void whereRomeHasChangedItsClocksAndNewYorkHasNotTheDistanceIsFiveHours() {
        // Europe goes back on 26 October 2025, the United States on 2 November
        TransferWindow window = window(ROME, "2025-10-01T00:00", "2025-10-28T20:00");

        assertThat(countdown(NEW_YORK).here(window.closes(), ROME)).contains("28 Oct 2025, 15:00 New York");
    }

    /** Between one association's change of the clocks and another's, distances are others than all the year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-09-01T20:00 | America/New_York  | 1 Sep 2025, 14:00 New York
            2025-10-28T20:00 | America/New_York  | 28 Oct 2025, 15:00 New York
            2025-11-03T20:00 | America/New_York  | 3 Nov 2025, 14:00 New York
            2026-02-02T20:00 | America/New_York  | 2 Feb 2026, 14:00 New York
            2026-03-10T20:00 | America/New_York  | 10 Mar 2026, 15:00 New York
            2026-03-30T20:00 | America/New_York  | 30 Mar 2026, 14:00 New York
            2025-09-01T20:00 | Pacific/Auckland  | 2 Sep 2025, 06:00 Auckland
            2025-10-20T20:00 | Pacific/Auckland  | 21 Oct 2025, 07:00 Auckland
            2026-02-02T20:00 | Pacific/Auckland  | 3 Feb 2026, 08:00 Auckland
            2026-03-30T20:00 | Pacific/Auckland  | 31 Mar 2026, 07:00 Auckland
            2026-04-06T20:00 | Pacific/Auckland  | 7 Apr 2026, 06:00 Auckland
            2025-09-01T20:00 | Asia/Kolkata      | 1 Sep 2025, 23:30 Kolkata
            2026-02-02T20:00 | Asia/Kolkata      | 3 Feb 2026, 00:30 Kolkata
            2025-09-01T20:00 | America/Sao_Paulo | 1 Sep 2025, 15:00 Sao Paulo
            2026-02-02T20:00 | America/Sao_Paulo | 2 Feb 2026, 16:00 Sao Paulo
            """)
    void eightInTheEveningInRomeIsSaidForWhoeverLooksFromElsewhere(LocalDateTime rome, ZoneId viewer, String here) {
        Instant deadline = rome.atZone(ROME).toInstant();

        assertThat(countdown(viewer).here(deadline, ROME)).contains(here);
        assertThat(countdown(viewer).left(deadline, deadline.minus(Duration.ofHours(30))))
                .as("what is left is the same everywhere")
                .isEqualTo("1 d 6 h");
    }

    @Test
    void aDayOnWhichTheClocksGoBackHasTwentyFiveHours() {
        TransferWindow window = window(ROME, "2025-10-01T00:00", "2025-10-26T20:00");
        Instant dayBefore = LocalDateTime.parse("2025-10-25T20:00").atZone(ROME).toInstant();

        assertThat(countdown(ROME).left(window.closes(), dayBefore)).isEqualTo("1 d 1 h");
    }

    @Test
    void aDayOnWhichTheClocksGoForwardHasTwentyThreeHours() {
        TransferWindow window = window(ROME, "2026-03-01T00:00", "2026-03-29T20:00");
        Instant dayBefore = LocalDateTime.parse("2026-03-28T20:00").atZone(ROME).toInstant();

        assertThat(countdown(ROME).left(window.closes(), dayBefore)).isEqualTo("23 h 0 min");
    }

    @Test
    void aWindowOpensWithTheDayOfItsAssociation() {
        TransferWindow window = window(ROME, "2025-07-01T00:00", "2025-09-01T20:00");

        assertThat(countdown(NEW_YORK).here(window.opens(), ROME)).contains("30 Jun 2025, 18:00 New York");
        assertThat(openAt(window, Instant.parse("2025-06-30T21:59:59Z"))).isFalse();
        assertThat(openAt(window, Instant.parse("2025-06-30T22:00:00Z"))).isTrue();
    }

    @Test
    void papersMayFollowAfterTheDeadline() {
        WindowForm english = ReferenceWindows.forms().stream()
                .filter(form -> form.papersBy().isPresent())
                .findFirst()
                .orElseThrow();
        TransferWindow window = RegistrationWindow.ofReference(UUID.randomUUID(), english, "test")
                .read();

        assertThat(window.nextDeadline(Instant.parse("2025-06-01T00:00:00Z"))).contains(window.opens());
        assertThat(window.nextDeadline(Instant.parse("2025-09-01T17:59:59Z"))).contains(window.closes());
        assertThat(window.nextDeadline(Instant.parse("2025-09-01T18:00:00Z")))
                .as("two hours after 19:00 in London")
                .contains(Instant.parse("2025-09-01T20:00:00Z"));
        assertThat(window.nextDeadline(Instant.parse("2025-09-01T20:00:00Z"))).isEmpty();
    }

    @Test
    void theKnownWindowsCloseWhenTheirSourcesSay() {
        assertThat(ReferenceWindows.forms()).hasSizeGreaterThan(12).allSatisfy(form -> {
            assertThat(form.source()).isNotBlank();
            assertThat(SeasonRules.refusal(form, LocalDate.of(2026, 11, 23))).isEmpty();
        });
        assertThat(closing("FIGC", "Summer 2025")).isEqualTo("2025-09-01T18:00:00Z");
        assertThat(closing("FIGC", "Winter 2025/26")).isEqualTo("2026-02-02T19:00:00Z");
        assertThat(closing("LFP", "Summer 2025")).isEqualTo("2025-09-01T18:00:00Z");
        assertThat(closing("Premier League", "Summer 2025")).isEqualTo("2025-09-01T18:00:00Z");
        assertThat(closing("DFL", "Summer 2025")).isEqualTo("2025-09-01T18:00:00Z");
    }

    private boolean openAt(TransferWindow window, Instant moment) {
        return Objects.requireNonNull(clock.at(moment, () -> window.isOpenAt(clock.instant())));
    }

    private static String closing(String association, String name) {
        List<WindowForm> found = ReferenceWindows.forms().stream()
                .filter(form ->
                        form.association().equals(association) && form.name().equals(name))
                .toList();
        return found.getFirst().closes().toString();
    }

    private static Countdown countdown(ZoneId viewer) {
        return new Countdown(new Phrasebook(Locale.ENGLISH, viewer));
    }

    private static TransferWindow window(ZoneId zone, String opens, String closes) {
        return new RegistrationWindow(
                        UUID.randomUUID(),
                        new WindowForm(
                                "FIGC",
                                "Test",
                                LocalDateTime.parse(opens).atZone(zone).toInstant(),
                                LocalDateTime.parse(closes).atZone(zone).toInstant(),
                                Optional.empty(),
                                zone,
                                "test",
                                "B",
                                LocalDate.ofInstant(Instant.EPOCH, ZoneOffset.UTC)))
                .read();
    }
}
