package club.mercato.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file of rows that were not taken. */
class RefusedRowsTest {

    @Test
    void eachRowComesBackAsItWasWithItsLineAndReason() throws Unreadable {
        RefusedRows rows = new RefusedRows(List.of("tm_id", "name"), "line", "reason");
        rows.add(List.of("1", "=Jürgen, \"Jojo\""), 7, "The name is strange.");
        rows.add(List.of("2"), 9, "The row is short.");

        Sheet back = Sheet.read(rows.file());

        assertThat(back.columns()).containsExactly("tm_id", "name", "line", "reason");
        assertThat(back.rows())
                .extracting(Sheet.Row::cells)
                .containsExactly(
                        List.of("1", "'=Jürgen, \"Jojo\"", "7", "The name is strange."),
                        List.of("2", "", "9", "The row is short."));
        assertThat(new String(rows.file(), StandardCharsets.UTF_8)).startsWith("\uFEFF");
    }
}
