package club.mercato.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document is downloaded under a name that fools nobody. */
class SafeNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Notice to OM.pdf                | Notice to OM.pdf
            Notice.PDF                      | Notice.PDF
            ../../etc/passwd                | passwd.pdf
            C:\\papers\\notice.pdf          | notice.pdf
            notice.exe                      | notice.exe.pdf
            .htaccess                       | htaccess.pdf
            con.pdf                         | _con.pdf
            a<b>:"c"*?.pdf                  | abc.pdf
            Préavis à l’OM.pdf              | Préavis à l’OM.pdf
            .pdf                            | pdf.pdf
            """)
    void whatItWasCalledStaysAsFarAsItIsHarmless(String given, String safe) {
        assertThat(SafeName.of(given, DocumentType.PDF)).isEqualTo(safe);
    }

    @Test
    void aNameOfNothingGetsOne() {
        assertThat(SafeName.of("", DocumentType.EML)).isEqualTo("document.eml");
        assertThat(SafeName.of("/ . /", DocumentType.TEXT)).isEqualTo("document.txt");
    }

    @Test
    void charactersThatTurnTheReadingDirectionOrBreakALineAreLeftOut() {
        assertThat(SafeName.of("gpj.\u202Efdp.exe\r\nSet-Cookie: a", DocumentType.PDF))
                .isEqualTo("gpj.fdp.exeSet-Cookie a.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String safe = SafeName.of("n".repeat(400) + ".jpeg", DocumentType.JPEG);

        assertThat(safe).hasSize(SafeName.LONGEST).endsWith("n.jpeg");
    }

    @Test
    void aNameIsNeverCutWithinACharacter() {
        String safe = SafeName.of("x" + "😀".repeat(200), DocumentType.PDF);

        assertThat(safe.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
        assertThat(safe).endsWith("😀.pdf");
    }
}
