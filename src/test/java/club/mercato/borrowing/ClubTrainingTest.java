package club.mercato.borrowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import club.mercato.directory.ClubId;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.SpellId;
import club.mercato.directory.SpellRole;
import club.mercato.directory.SpellRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three years between 15 and 21 make a player club-trained. */
class ClubTrainingTest {

    private static final Optional<LocalDate> BORN = Optional.of(LocalDate.of(2004, 3, 1));
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private final ClubId club = new ClubId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "2019-03-01, 2022-02-28, true",
        "2019-03-01, 2022-02-27, true",
        "2019-03-01, 2022-02-26, false",
        "2012-07-01, 2020-06-30, false",
        "2020-07-01, 2023-06-30, true",
        "2024-07-01, 2030-06-30, false"
    })
    void onlyTheYearsFromFifteenToTwentyOneCount(LocalDate from, LocalDate until, boolean trained) {
        assertThat(ClubTraining.at(club, BORN, List.of(spell(from, until)), TODAY))
                .isEqualTo(trained);
    }

    @Test
    void theyNeedNotBeConsecutive() {
        List<SpellRow> spells = List.of(
                spell(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 12, 31)),
                spell(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 6, 30)));

        assertThat(ClubTraining.at(club, BORN, spells, TODAY)).isTrue();
        assertThat(ClubTraining.at(new ClubId(UUID.randomUUID()), BORN, spells, TODAY))
                .as("at another club")
                .isFalse();
    }

    @Test
    void nobodyIsTrainedWhoseBirthdayIsNotKnown() {
        List<SpellRow> spells = List.of(spell(LocalDate.of(2012, 7, 1), LocalDate.of(2025, 6, 30)));

        assertThat(ClubTraining.at(club, Optional.empty(), spells, TODAY)).isFalse();
    }

    private SpellRow spell(LocalDate from, LocalDate until) {
        ClubProfile at = mock(ClubProfile.class);
        when(at.id()).thenReturn(club);
        return new SpellRow(new SpellId(UUID.randomUUID()), at, SpellRole.PLAYER, from, until);
    }
}
