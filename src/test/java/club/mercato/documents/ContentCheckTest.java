package club.mercato.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is, is what is in it. */
class ContentCheckTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void papersAndPicturesAreKnownByTheirFirstBytes() throws IOException {
        assertThat(typeOf(Papers.pdf("a notice"))).contains(DocumentType.PDF);
        assertThat(typeOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}))
                .contains(DocumentType.PNG);
        assertThat(typeOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0}))
                .contains(DocumentType.JPEG);
    }

    @Test
    void officeFilesAreKnownByTheirPartsAndTurnedAwayWithAProgramInThem() throws IOException {
        assertThat(typeOf(Papers.zip("[Content_Types].xml", "word/document.xml")))
                .contains(DocumentType.DOCX);
        assertThat(typeOf(Papers.zip("[Content_Types].xml", "xl/workbook.xml"))).contains(DocumentType.XLSX);
        assertThat(typeOf(Papers.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(typeOf(Papers.zip("notice.pdf"))).isEmpty();
        assertThat(typeOf(new byte[] {'P', 'K', 3, 4, 0, 0, 0})).isEmpty();
    }

    @Test
    void aMessageIsKnownByItsHeader() throws IOException {
        assertThat(
                        typeOf(
                                "From: a@om.example\r\nDate: Tue, 3 Jun 2025 10:00:00 +0200\r\nSubject: Notice\r\n\r\nDear sirs"))
                .contains(DocumentType.EML);
        assertThat(typeOf("From: here to there\nand a second line\nDate: none")).contains(DocumentType.TEXT);
    }

    @Test
    void plainTextIsUtf8WithoutControlCharacters() throws IOException {
        assertThat(typeOf("Þórður said „nein“.\n\tTwice.")).contains(DocumentType.TEXT);
        assertThat(typeOf("MZ\u0000\u0001program")).isEmpty();
        assertThat(typeOf("\u001b[2J")).isEmpty();
        assertThat(typeOf(new byte[] {'c', 'a', 'f', (byte) 0xE9})).isEmpty();
    }

    @Test
    void aProgramIsNothingThatIsKept() throws IOException {
        assertThat(typeOf(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0})).isEmpty();
    }

    private Optional<DocumentType> typeOf(String text) throws IOException {
        return typeOf(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<DocumentType> typeOf(byte[] content) throws IOException {
        return ContentCheck.typeOf(Files.write(folder.resolve("file.pdf"), content));
    }
}
