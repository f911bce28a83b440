package club.mercato.contacts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where days stand on the strip. */
class StripScaleTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 20);

    @Test
    void withoutReadingsTwoMonthsAreShown() {
        StripScale scale = StripScale.of(List.of(), TODAY, List.of());

        assertThat(scale.from()).isEqualTo(TODAY.minusDays(63));
        assertThat(scale.to()).isEqualTo(TODAY.plusDays(13));
        assertThat(scale.months())
                .containsExactly(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 1), LocalDate.of(2025, 9, 1));
    }

    @Test
    void theNextFollowUpIsInSightUnlessItIsFarAway() {
        assertThat(StripScale.of(List.of(), TODAY, List.of(TODAY.plusDays(40))).to())
                .isEqualTo(TODAY.plusDays(43));
        assertThat(StripScale.of(List.of(), TODAY, List.of(TODAY.plusDays(400))).to())
                .isEqualTo(TODAY.plusDays(13));
    }

    @Test
    void daysStandInProportion() {
        StripScale scale = new StripScale(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 11));

        assertThat(scale.at(LocalDate.of(2025, 8, 1))).isZero();
        assertThat(scale.at(LocalDate.of(2025, 8, 6))).isEqualTo(50);
        assertThat(scale.at(LocalDate.of(2025, 9, 6))).isEqualTo(100);
        assertThat(scale.at(LocalDate.of(2025, 7, 6))).isZero();
    }

    @Test
    void marksOfTheSameDaysStandSideBySideTheLatestWhereItIs() {
        assertThat(StripScale.spread(List.of(80.0, 79.0, 50.0), 4)).containsExactly(80.0, 76.0, 50.0);
    }

    @Test
    void marksWithoutRoomAreLeftToTheTable() {
        assertThat(StripScale.spread(List.of(5.0, 5.0, 5.0), 4)).containsExactly(5.0, 1.0);
    }
}
