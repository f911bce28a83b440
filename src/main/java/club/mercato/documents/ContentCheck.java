package club.mercato.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells a file's type from what is in it. What its name says does not count: a program that is called {@code .pdf} is
 * still a program. Nothing is unpacked.
 */
final class ContentCheck {

    private static final int HEAD = 64 * 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final Pattern HEADER = Pattern.compile("([!-9;-~]+):.*");

    /** Header fields that a message has and that a text with colons has not; two of them make a message. */
    private static final Set<String> OF_MESSAGES =
            Set.of("from", "to", "date", "message-id", "received", "mime-version", "return-path", "delivered-to");

    private ContentCheck() {}

    /** The type; empty if it is none that is kept. */
    static Optional<DocumentType> typeOf(Path file) throws IOException {
        byte[] head = head(file);
        if (starts(head, PDF)) {
            return Optional.of(DocumentType.PDF);
        }
        if (starts(head, PNG)) {
            return Optional.of(DocumentType.PNG);
        }
        if (starts(head, JPEG)) {
            return Optional.of(DocumentType.JPEG);
        }
        if (starts(head, ZIP)) {
            return office(file);
        }
        if (isMessage(head) && hasNoNull(file)) {
            return Optional.of(DocumentType.EML);
        }
        return isText(file) ? Optional.of(DocumentType.TEXT) : Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean starts(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    /** A document or a sheet of the open office formats (ISO/IEC 29500) that carries no program. */
    private static Optional<DocumentType> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean runs = zip.stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/activex/"));
            if (runs || zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(DocumentType.DOCX);
            }
            return zip.getEntry("xl/workbook.xml") != null ? Optional.of(DocumentType.XLSX) : Optional.empty();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static boolean isMessage(byte[] head) {
        int known = 0;
        for (String line : new String(head, StandardCharsets.ISO_8859_1).split("\r?\n", -1)) {
            var header = HEADER.matcher(line);
            if (header.matches()) {
                known += OF_MESSAGES.contains(header.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
            } else if (!line.startsWith(" ") && !line.startsWith("\t")) {
                break; // the header ends at the first empty line; anything else never was one
            }
        }
        return known >= 2;
    }

    private static boolean hasNoNull(Path file) throws IOException {
        byte[] piece = new byte[HEAD];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (piece[i] == 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isText(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] piece = new char[HEAD];
        try (Reader in = new InputStreamReader(Files.newInputStream(file), decoder)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (Character.isISOControl(piece[i]) && "\t\n\r\f".indexOf(piece[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
