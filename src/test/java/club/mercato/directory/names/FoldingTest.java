package club.mercato.directory.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Müller, muller",
        "Ødegaard, odegaard",
        "Þórður Ásgeirsson, thordur asgeirsson",
        "Łukasz Đurić, lukasz duric",
        "Großkreutz, grosskreutz",
        "N'Golo Kanté, ngolo kante",
        "Kang-in Lee, kang in lee",
        "İlkay Şahin, ilkay sahin",
        "Ангел, angel",
        "  J.-B.   Mbarga ,j b mbarga",
    })
    void caseMarksAndScriptsAreFolded(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }

    @Test
    void decomposedAndComposedNamesFoldToTheSame() {
        assertThat(Folding.fold("Mu\u0308ller")).isEqualTo(Folding.fold("M\u00fcller"));
    }

    @Test
    void aNameIsFoundByItsPartsAndByThemTogether() {
        assertThat(Folding.words("Kang-in N'Golo"))
                .containsExactlyInAnyOrder("kang", "in", "kangin", "n", "golo", "ngolo");
        assertThat(Folding.prefixes(" N'gol  KANG ")).containsExactly("ngol", "kang");
    }

    @Test
    void signsAloneAreNoName() {
        assertThat(Folding.prefixes("%_' -")).isEmpty();
        assertThat(Folding.key("***")).isEqualTo("***");
    }

    @Test
    void veryLongTextIsCutToWhatIsKept() {
        assertThat(Folding.key("x".repeat(1000))).hasSize(Folding.LONGEST_TEXT);
        assertThat(Folding.words("y".repeat(1000)))
                .allSatisfy(word -> assertThat(word).hasSize(Folding.LONGEST_WORD));
    }

    /** One transliterator serves all threads. */
    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        List<Callable<String>> calls = IntStream.range(0, 4000)
                .mapToObj(n ->
                        (Callable<String>) () -> Folding.fold(n % 2 == 0 ? "Ødegaard Müller " + n : "Đurić Þór " + n))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> folded = threads.invokeAll(calls);
            for (int n = 0; n < folded.size(); n++) {
                assertThat(folded.get(n).get()).isEqualTo(n % 2 == 0 ? "odegaard muller " + n : "duric thor " + n);
            }
        }
    }
}
