package club.mercato.contacts;

import static club.mercato.contacts.WordChange.Kind.ADDED;
import static club.mercato.contacts.WordChange.Kind.KEPT;
import static club.mercato.contacts.WordChange.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What lies between two texts. */
class WordChangeTest {

    @Test
    void aWordThatChangedStandsAloneBetweenWhatWasKept() {
        assertThat(WordChange.between("They will not talk in June.", "They will not talk in July."))
                .containsExactly(
                        new WordChange(KEPT, "They will not talk in "),
                        new WordChange(REMOVED, "June"),
                        new WordChange(ADDED, "July"),
                        new WordChange(KEPT, "."));
    }

    @Test
    void wordsThatChangedSideBySideAreOnePiece() {
        assertThat(WordChange.between("He asked ten million.", "He asked twelve millions."))
                .containsExactly(
                        new WordChange(KEPT, "He asked "),
                        new WordChange(REMOVED, "ten million"),
                        new WordChange(ADDED, "twelve millions"),
                        new WordChange(KEPT, "."));
    }

    @Test
    void whatWasOnlyAddedRemovesNothing() {
        assertThat(WordChange.between("No talks.", "No talks before the draw."))
                .containsExactly(
                        new WordChange(KEPT, "No talks"),
                        new WordChange(ADDED, " before the draw"),
                        new WordChange(KEPT, "."));
    }

    @Test
    void sameTextsHaveNoChange() {
        assertThat(WordChange.between("Þórður said no.", "Þórður said no."))
                .containsExactly(new WordChange(KEPT, "Þórður said no."));
        assertThat(WordChange.between("", "")).isEmpty();
    }

    @Test
    void bothTextsCanAlwaysBeReadFromIt() {
        Random random = new Random(20250826);
        for (int round = 0; round < 500; round++) {
            String before = text(random);
            String after = text(random);
            List<WordChange> changes = WordChange.between(before, after);

            assertThat(said(changes, ADDED)).isEqualTo(before);
            assertThat(said(changes, REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void theLongestTextsAreCompared() {
        String before = "ab cd ".repeat(666);
        String after = "xy zw ".repeat(666);

        assertThat(said(WordChange.between(before, after), REMOVED)).isEqualTo(after);
    }

    private static String said(List<WordChange> changes, WordChange.Kind without) {
        return changes.stream()
                .filter(change -> change.kind() != without)
                .map(WordChange::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        List<String> words = List.of("no", "yes", "talks", ".", " ", "\n", "Žan", "€40m", "-", "o'clock", "😀");
        return random.ints(random.nextInt(12), 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }
}
