package club.mercato.directory.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundelDraftTest {

    @ParameterizedTest
    @CsvSource({
        "Juventus FC, JUV",
        "Olympique Marseille, OM",
        "Brighton & Hove Albion, BHA",
        "1.FC Köln, KOL",
        "Como 1907, COM",
        "FC, FC",
        "1899, ?",
    })
    void theLettersAreTheInitialsOfWhatTellsTheClub(String name, String letters) {
        assertThat(RoundelDraft.of(name).letters()).isEqualTo(letters);
    }

    @Test
    void theSameNameAlwaysGetsTheSameRoundel() {
        assertThat(RoundelDraft.of("Læsø Boldklub")).isEqualTo(RoundelDraft.of(" læsø  boldklub"));
    }

    @Test
    void everyPairOfColoursCanBeRead() {
        assertThat(RoundelDraft.palette())
                .hasSizeGreaterThan(8)
                .allSatisfy(pair -> assertThat(Contrast.between(pair.ground(), pair.letter()))
                        .isGreaterThanOrEqualTo(Contrast.OF_TEXT));
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Contrast.between("#000000", "#ffffff")).isEqualTo(21.0, Offset.offset(0.01));
        assertThat(Contrast.between("#777777", "#FFFFFF")).isEqualTo(4.48, Offset.offset(0.01));
        assertThat(Contrast.between("#123456", "#123456")).isEqualTo(1.0, Offset.offset(0.001));
    }

    @Test
    void aClubIsTheSameWithAndWithoutItsLegalForm() {
        assertThat(ClubNames.telling("Juventus FC")).isEqualTo(ClubNames.telling("Juventus"));
        assertThat(ClubNames.telling("Olympique de Marseille")).isEqualTo(ClubNames.telling("Olympique Marseille"));
        assertThat(ClubNames.telling("AC Milan")).isNotEqualTo(ClubNames.telling("Inter Milan"));
        assertThat(ClubNames.telling("Paris FC")).isNotEqualTo(ClubNames.telling("Paris Saint-Germain"));
    }
}
