package club.mercato.directory.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows that were not taken, as a file: the columns as they came, then where the row stood and why. */
public final class RefusedRows {

    private final List<String> columns;
    private final StringWriter text = new StringWriter();
    private final CsvWriter writer = CsvWriter.builder().autoFlush(true).build(text);

    /** @param lineColumn name of the column with the line, {@code reasonColumn} of the one with the reason */
    public RefusedRows(List<String> columns, String lineColumn, String reasonColumn) {
        this.columns = List.copyOf(columns);
        // Spreadsheets take a file without it for their country's old encoding.
        text.append('\uFEFF');
        write(columns, lineColumn, reasonColumn);
    }

    /** @param cells as the row had them; more than there are columns are left out, fewer filled up */
    public void add(List<String> cells, long line, String reason) {
        List<String> whole = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns.size())));
        while (whole.size() < columns.size()) {
            whole.add("");
        }
        write(whole, String.valueOf(line), reason);
    }

    /** UTF-8 with a byte order mark. */
    public byte[] file() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(List<String> cells, String line, String reason) {
        List<String> all = new ArrayList<>(cells);
        all.add(line);
        all.add(reason);
        writer.writeRecord(all.stream().map(Harmless::cell).toList());
    }
}
