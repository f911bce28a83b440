package club.mercato.loans;

import club.mercato.rules.RuleBook;
import club.mercato.rules.RuleId;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the table of limits. A row that cannot be read stops the house: a limit that is silently missing allows too much. */
final class LoanLimits {

    private static final String TABLE = "/rules/loan-limits.csv";

    private LoanLimits() {}

    static List<LoanLimit> read(RuleBook book) {
        InputStream table = Objects.requireNonNull(LoanLimits.class.getResourceAsStream(TABLE), TABLE);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> limit(row, book)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LoanLimit limit(NamedCsvRecord row, RuleBook book) {
        String rule = row.getField("rule");
        try {
            return new LoanLimit(
                    book.find(new RuleId(rule)).orElseThrow(),
                    LoanLimit.Scope.valueOf(row.getField("scope")),
                    Optional.of(row.getField("direction"))
                            .filter(way -> !way.equals("BOTH"))
                            .map(Lending.Direction::valueOf),
                    LoanLimit.Counts.valueOf(row.getField("counts")),
                    Integer.parseInt(row.getField("most")),
                    Optional.of(row.getField("spares"))
                            .filter(spares -> !spares.isBlank())
                            .map(Exemption::valueOf),
                    row.getField("sure").equals("yes"));
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException("The limit of " + rule + " cannot be read", unreadable);
        }
    }
}
