package club.mercato.figures.twin;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.terms.words.TermsLine;
import java.util.List;
import java.util.Optional;

/**
 * What each offer says of one thing.
 *
 * @param key    as in {@link TermsLine}
 * @param values one for each offer; empty where it says nothing of it
 */
public record TermsRow(String key, Sentence label, List<Optional<Word>> values) {

    public TermsRow {
        values = List.copyOf(values);
    }

    public boolean differs() {
        return values.stream().distinct().count() > 1;
    }

    static List<TermsRow> of(List<List<TermsLine>> sides) {
        return TermsLine.keys(sides).stream().map(key -> row(key, sides)).toList();
    }

    private static TermsRow row(String key, List<List<TermsLine>> sides) {
        List<Optional<TermsLine>> lines = sides.stream()
                .map(side ->
                        side.stream().filter(line -> line.key().equals(key)).findFirst())
                .toList();
        Sentence label = lines.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .label();
        return new TermsRow(
                key,
                label,
                lines.stream().map(line -> line.map(TermsLine::value)).toList());
    }
}
