package club.mercato.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program that opens a sheet could take for a formula is text there. */
class HarmlessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil\")",
                "+1+1",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
            })
    void whatBeginsLikeAFormulaBeginsWithAnApostrophe(String text) {
        assertThat(Harmless.of(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Þórður Ásgeirsson", "20 matches", "a=b", "10 % - of the profit"})
    void otherTextStaysAsItIs(String text) {
        assertThat(Harmless.of(text)).isEqualTo(text);
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(Harmless.of("a\u0000b\u001fc\u0007")).isEqualTo("abc");
    }
}
