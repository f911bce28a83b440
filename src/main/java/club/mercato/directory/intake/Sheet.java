package club.mercato.directory.intake;

import club.mercato.kernel.Word;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table out of a text file: a header and rows.
 *
 * @param columns as the header names them
 */
public record Sheet(List<String> columns, List<Row> rows) {

    /** Far above any real list of players; below what would fill the memory. */
    public static final int MOST_ROWS = 200_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param line  where the row begins in the file; the header is line 1
     * @param cells as many as the row has, which may differ from the columns
     */
    public record Row(long line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @throws Unreadable if the file is no table of UTF-8 text, with or without a byte order mark */
    public static Sheet read(byte[] file) throws Unreadable {
        String text = decode(file);
        if (text.isBlank()) {
            throw new Unreadable("directory.import.empty");
        }
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (rows.size() > MOST_ROWS) {
                    throw new Unreadable("directory.import.tooManyRows", new Word.Count(MOST_ROWS));
                }
                rows.add(new Row(row.getStartingLineNumber(), row.getFields()));
            }
        } catch (CsvParseException broken) {
            throw new Unreadable("directory.import.broken");
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        List<String> columns =
                rows.getFirst().cells().stream().map(String::strip).toList();
        return new Sheet(columns, rows.subList(1, rows.size()));
    }

    private static String decode(byte[] file) throws Unreadable {
        if (file.length >= 2 && file[0] == 'P' && file[1] == 'K') {
            throw new Unreadable("directory.import.spreadsheet");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new Unreadable("directory.import.notUtf8");
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("directory.import.notText");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** What separates the columns of the header: a comma, or what spreadsheets of some countries write instead. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }
}
