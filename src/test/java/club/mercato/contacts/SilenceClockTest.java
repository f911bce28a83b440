package club.mercato.contacts;

import static club.mercato.contacts.Outcome.*;
import static club.mercato.contacts.Party.*;
import static club.mercato.contacts.Telling.asked;
import static club.mercato.contacts.Telling.theyCame;
import static club.mercato.contacts.Telling.touch;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Since when we wait. */
class SilenceClockTest {

    @Test
    void nothingAskedNothingOpen() {
        assertThat(since()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"PENDING", "NO_ANSWER"})
    void askingStartsTheClock(Outcome outcome) {
        assertThat(since(asked(SELLING_CLUB, 11, outcome))).contains(LocalDate.of(2025, 8, 11));
    }

    @Test
    void askingAgainKeepsTheFirstDay() {
        assertThat(since(asked(SELLING_CLUB, 14, NO_ANSWER), asked(SELLING_CLUB, 11, PENDING)))
                .contains(LocalDate.of(2025, 8, 11));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PENDING", "NO_ANSWER", "INFORMATION"})
    void anyAnswerStopsIt(Outcome outcome) {
        assertThat(since(asked(SELLING_CLUB, 11, PENDING), theyCame(SELLING_CLUB, 12, outcome)))
                .isEmpty();
        assertThat(since(asked(SELLING_CLUB, 11, PENDING), asked(SELLING_CLUB, 12, outcome)))
                .isEmpty();
    }

    @Test
    void whatIsLearntStopsItNot() {
        assertThat(since(asked(SELLING_CLUB, 11, PENDING), theyCame(SELLING_CLUB, 12, INFORMATION)))
                .contains(LocalDate.of(2025, 8, 11));
    }

    @Test
    void afterAnAnswerItStartsAnew() {
        assertThat(since(
                        asked(SELLING_CLUB, 1, PENDING),
                        theyCame(SELLING_CLUB, 5, LISTENING),
                        asked(SELLING_CLUB, 9, PENDING)))
                .contains(LocalDate.of(2025, 8, 9));
    }

    @Test
    void anotherPartysAnswerIsNotTheirs() {
        assertThat(since(asked(SELLING_CLUB, 1, PENDING), theyCame(AGENT, 5, LISTENING)))
                .contains(LocalDate.of(2025, 8, 1));
    }

    @Test
    void theLongestOpenQuestionStandsFirst() {
        assertThat(SilenceClock.open(List.of(asked(AGENT, 7, PENDING), asked(SELLING_CLUB, 3, NO_ANSWER))))
                .extracting(Silence::party)
                .containsExactly(SELLING_CLUB, AGENT);
    }

    @Test
    void whenTheyWaitForUsNothingOfOursIsOpen() {
        assertThat(since(theyCame(AGENT, 7, PENDING))).isEmpty();
    }

    @Test
    void theDayIsThatOfThePlaceWhereWeAsked() {
        ZonedDateTime lateInBuenosAires =
                ZonedDateTime.of(2025, 8, 11, 23, 30, 0, 0, ZoneId.of("America/Argentina/Buenos_Aires"));

        assertThat(since(touch(AGENT, Direction.WE_APPROACHED, PENDING, lateInBuenosAires)))
                .as("in Rome it was the 12th already")
                .contains(LocalDate.of(2025, 8, 11));
    }

    private static Optional<LocalDate> since(Touch... touches) {
        return SilenceClock.open(List.of(touches)).stream().findFirst().map(Silence::since);
    }
}
