package club.mercato.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Ids;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.Patience;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an outcome proposes, and when a reading is stale. */
class PositionRulesTest {

    private static final LocalDate READ = LocalDate.of(2025, 6, 26);
    private static final Patience PATIENCE = new Patience(21, 60, List.of(7, 14, 21));

    @ParameterizedTest
    @CsvSource({
        "NO_ANSWER, , ",
        "PENDING, , ",
        "REFUSED_TO_TALK, RELUCTANT, COOL",
        "NOT_FOR_SALE, NOT_FOR_SALE, ",
        "LISTENING, LISTENING, OPEN",
        "PRICE_NAMED, OPEN_AT_A_PRICE, OPEN",
        "TALKS_AGREED, LISTENING, OPEN",
        "BID_REJECTED, RELUCTANT, ",
        "COUNTER_OFFER, OPEN_AT_A_PRICE, ",
        "BID_ACCEPTED, WILLING, ",
        "TERMS_AGREED, , KEEN",
        "TERMS_REJECTED, , COOL",
        "INFORMATION, , ",
    })
    void anOutcomeProposes(Outcome outcome, @Nullable ClubPosition club, @Nullable PersonalPosition person) {
        assertThat(PositionProposal.of(Party.SELLING_CLUB, outcome))
                .isEqualTo(Optional.ofNullable(club).map(Attitude::of));
        assertThat(PositionProposal.of(Party.PLAYER, outcome))
                .isEqualTo(Optional.ofNullable(person).map(Attitude::of));
        assertThat(PositionProposal.of(Party.AGENT, outcome))
                .isEqualTo(Optional.ofNullable(person).map(Attitude::of));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void othersHaveNoPosition(Outcome outcome) {
        assertThat(PositionProposal.of(Party.OTHER, outcome)).isEmpty();
    }

    @Test
    void aReadingIsStaleAfter21DaysInsideAWindow() {
        assertThat(reading(ClubPosition.NOT_FOR_SALE).isStale(PATIENCE, READ.plusDays(21), true))
                .isFalse();
        assertThat(reading(ClubPosition.NOT_FOR_SALE).isStale(PATIENCE, READ.plusDays(22), true))
                .isTrue();
    }

    @Test
    void andAfter60DaysOutsideOne() {
        assertThat(reading(ClubPosition.NOT_FOR_SALE).isStale(PATIENCE, READ.plusDays(60), false))
                .isFalse();
        assertThat(reading(ClubPosition.NOT_FOR_SALE).isStale(PATIENCE, READ.plusDays(61), false))
                .isTrue();
    }

    @Test
    void theUnknownDoesNotAge() {
        assertThat(reading(ClubPosition.UNKNOWN).isStale(PATIENCE, READ.plusDays(400), true))
                .isFalse();
    }

    private static PositionReading reading(ClubPosition position) {
        return new PositionReading(
                new TargetId(Ids.next()),
                Party.SELLING_CLUB,
                Attitude.of(position),
                READ,
                Optional.empty(),
                Optional.empty(),
                "",
                new StaffId(Ids.next()),
                READ.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
