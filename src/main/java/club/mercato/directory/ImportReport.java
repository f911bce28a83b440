package club.mercato.directory;

import club.mercato.kernel.Sentence;
import java.util.List;

/**
 * What came of an upload.
 *
 * @param columns the file's columns in order, for the download of what was refused
 * @param refused the rows that were not taken, in the file's order
 */
public record ImportReport(Counts counts, List<String> columns, List<RefusedRow> refused) {

    public ImportReport {
        columns = List.copyOf(columns);
        refused = List.copyOf(refused);
    }

    /** Rows of the file without its header: each is counted once. */
    public record Counts(int rows, int created, int changed, int unchanged, int refused) {}

    /**
     * A row that was not taken.
     *
     * @param line   where it begins in the file; the header is line 1
     * @param name   the player's name as the file has it, perhaps empty
     * @param why    one sentence
     * @param fields the row as it stood
     */
    public record RefusedRow(long line, String name, Sentence why, List<String> fields) {

        public RefusedRow {
            fields = List.copyOf(fields);
        }
    }
}
