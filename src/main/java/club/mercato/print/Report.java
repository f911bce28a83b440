package club.mercato.print;

import club.mercato.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Rows under headings, to be read on paper and to be counted with in a sheet.
 *
 * @param facts what stands below the title: about what, for whom, as of when
 */
public record Report(String title, List<String> facts, List<Section> sections) {

    public Report {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /**
     * One table.
     *
     * @param name at most 31 characters are shown in a sheet
     * @param none what is said if there are no rows
     */
    public record Section(String name, List<Column> columns, List<List<Cell>> rows, String none) {

        public Section {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What its cells hold.
     *
     * @param width on paper, as a share of the widths of all; in a sheet in characters
     */
    public record Column(String label, int width, boolean figures) {

        public static Column text(String label, int width) {
            return new Column(label, width, false);
        }

        /** Right-aligned. */
        public static Column figures(String label, int width) {
            return new Column(label, width, true);
        }
    }

    /** What stands in a cell, as what it is. */
    public sealed interface Cell {

        record Text(String text) implements Cell {}

        /** Exact. */
        record Amount(Money money) implements Cell {}

        record Count(BigDecimal value) implements Cell {}

        record Day(LocalDate day) implements Cell {}

        /** As the clock shows it where the reader is. */
        record Moment(LocalDateTime at) implements Cell {}

        Cell NOTHING = new Text("");

        static Cell of(String text) {
            return new Text(text);
        }

        static Cell of(long number) {
            return new Count(BigDecimal.valueOf(number));
        }

        static Cell of(Optional<Money> money) {
            return money.<Cell>map(Amount::new).orElse(NOTHING);
        }
    }
}
