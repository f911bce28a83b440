package club.mercato.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoardFilterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void anyOfTheClubPositionsThatWereChosenIsShown() {
        BoardFilter shut = standing(Set.of(ClubPosition.NOT_FOR_SALE, ClubPosition.RELUCTANT), Optional.empty());

        assertThat(shut.isEmpty()).isFalse();
        assertThat(shut.shows(read(ClubPosition.NOT_FOR_SALE))).isTrue();
        assertThat(shut.shows(read(ClubPosition.RELUCTANT))).isTrue();
        assertThat(shut.shows(read(ClubPosition.WILLING))).isFalse();
        assertThat(shut.shows(read(ClubPosition.UNKNOWN))).isFalse();
    }

    @Test
    void silentIsWhoWasAskedByThatDayAndHasNotAnswered() {
        BoardFilter silent = standing(Set.of(), Optional.of(DAY));

        assertThat(silent.isEmpty()).isFalse();
        assertThat(silent.shows(asked(Optional.of(DAY.minusDays(1))))).isTrue();
        assertThat(silent.shows(asked(Optional.of(DAY)))).isTrue();
        assertThat(silent.shows(asked(Optional.of(DAY.plusDays(1))))).isFalse();
        assertThat(silent.shows(asked(Optional.empty()))).isFalse();
    }

    @Test
    void filterThatAsksForNothingShowsEverything() {
        assertThat(BoardFilter.NONE.isEmpty()).isTrue();
        assertThat(standing(Set.of(), Optional.empty()).isEmpty()).isTrue();
        assertThat(BoardFilter.NONE.shows(asked(Optional.empty()))).isTrue();
    }

    private static BoardFilter standing(Set<ClubPosition> positions, Optional<LocalDate> askedBy) {
        return new BoardFilter(Optional.empty(), Set.of(), Set.of(), positions, askedBy, List.of());
    }

    private static TargetCard read(ClubPosition position) {
        return with(Standing.UNKNOWN.read(position, DAY));
    }

    private static TargetCard asked(Optional<LocalDate> on) {
        return with(Standing.UNKNOWN.asked(on));
    }

    private static TargetCard with(Standing standing) {
        return BoardSnapshotTest.card(Stage.APPROACH, 0).with(standing);
    }
}
