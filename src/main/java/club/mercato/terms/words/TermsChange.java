package club.mercato.terms.words;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.terms.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing that is different between two versions of terms, readable in one line: "Fixed fee: EUR 16,000,000.00 → EUR
 * 12,000,000.00".
 *
 * @param key of what changed, as in {@link TermsLine}
 */
public record TermsChange(String key, Sentence says) {

    /** What changed from one version to the next, in the order of the form; empty only if they are equal. */
    public static List<TermsChange> between(Terms before, Terms after) {
        List<TermsLine> old = TermsLine.of(before);
        List<TermsLine> now = TermsLine.of(after);
        Map<String, TermsLine> oldByKey = byKey(old);
        Map<String, TermsLine> nowByKey = byKey(now);
        List<TermsChange> changes = new ArrayList<>();
        for (String key : TermsLine.keys(List.of(old, now))) {
            change(Optional.ofNullable(oldByKey.get(key)), Optional.ofNullable(nowByKey.get(key)))
                    .ifPresent(says -> changes.add(new TermsChange(key, says)));
        }
        if (changes.isEmpty() && !before.equals(after)) {
            changes.add(new TermsChange("other", Sentence.of("terms.change.other")));
        }
        return List.copyOf(changes);
    }

    private static Optional<Sentence> change(Optional<TermsLine> before, Optional<TermsLine> after) {
        if (before.isEmpty()) {
            return after.map(added -> Sentence.of("terms.change.added", new Word.Said(added.label()), added.value()));
        }
        if (after.isEmpty()) {
            return before.map(
                    dropped -> Sentence.of("terms.change.dropped", new Word.Said(dropped.label()), dropped.value()));
        }
        TermsLine now = after.get();
        Word old = before.get().value();
        return old.equals(now.value())
                ? Optional.empty()
                : Optional.of(Sentence.of("terms.change.changed", new Word.Said(now.label()), old, now.value()));
    }

    private static Map<String, TermsLine> byKey(List<TermsLine> lines) {
        return lines.stream().collect(Collectors.toMap(TermsLine::key, Function.identity()));
    }
}
