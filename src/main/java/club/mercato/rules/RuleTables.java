package club.mercato.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the tables. A row that cannot be read stops the house: a rule that is silently missing would allow too much. */
final class RuleTables {

    private static final String OPEN = "-";

    private RuleTables() {}

    static List<Rule> rules() {
        Map<String, Rule.Source> sources = table("sources.csv").stream()
                .map(row -> new Rule.Source(row.getField("name"), row.getField("address")))
                .collect(Collectors.toMap(Rule.Source::name, Function.identity()));
        return table("rules.csv").stream().map(row -> rule(row, sources)).toList();
    }

    static Associations associations() {
        return new Associations(table("associations.csv").stream()
                .map(row -> new Association(
                        row.getField("name"),
                        words(row, "also", "\\|").toList(),
                        ZoneId.of(row.getField("zone")),
                        MonthDay.parse("--" + row.getField("season_ends"))))
                .toList());
    }

    private static Rule rule(NamedCsvRecord row, Map<String, Rule.Source> sources) {
        try {
            return new Rule(
                    new RuleId(row.getField("id")),
                    row.getField("association"),
                    Topic.valueOf(row.getField("topic")),
                    row.getField("text"),
                    new Span(
                            day(row, "from"),
                            day(row, "until"),
                            row.getField("until").equals(OPEN)),
                    row.getField("reference"),
                    words(row, "sources", " ")
                            .map(name -> Objects.requireNonNull(sources.get(name), name))
                            .toList(),
                    Confidence.valueOf(row.getField("confidence")),
                    filled(row, "requires").map(requires -> approach(requires, row)),
                    filled(row, "point").map(Point::valueOf),
                    filled(row, "figure").map(BigDecimal::new),
                    LocalDate.parse(row.getField("verified")));
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException("The rule " + row.getField("id") + " cannot be read", unreadable);
        }
    }

    private static ApproachTerms approach(String requires, NamedCsvRecord row) {
        return new ApproachTerms(
                Requirement.valueOf(requires),
                words(row, "covers", " ").map(ApproachTerms.Covered::valueOf).collect(Collectors.toUnmodifiableSet()),
                ApproachTerms.Contracts.valueOf(row.getField("contract")),
                filled(row, "days").map(YearlyDays::read),
                words(row, "lifts", " ").map(RuleId::new).collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<LocalDate> day(NamedCsvRecord row, String column) {
        String written = row.getField(column);
        return written.equals(OPEN) || written.equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    private static Optional<String> filled(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isBlank());
    }

    private static Stream<String> words(NamedCsvRecord row, String column, String parting) {
        return filled(row, column).stream().flatMap(text -> Arrays.stream(text.split(parting)));
    }

    private static List<NamedCsvRecord> table(String file) {
        var resource = Objects.requireNonNull(RuleTables.class.getResourceAsStream("/rules/" + file), file);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
