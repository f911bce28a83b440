package club.mercato.terms.words;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.terms.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One thing that terms say. The same thing has the same key in all terms, so that they can be laid side by side.
 *
 * @param key   of what is said: an add-on is known by its condition, an instalment by its number
 * @param label what it is
 * @param value what is said of it
 */
public record TermsLine(String key, Sentence label, Word value) {

    /** All that these terms say, in the order of the form. What they do not have has no line. */
    public static List<TermsLine> of(Terms terms) {
        return new TermsLines(terms).lines();
    }

    /** The keys of several terms, each once, and each where it would stand in a common form. */
    public static List<String> keys(Collection<List<TermsLine>> sides) {
        List<String> keys = new ArrayList<>();
        for (List<TermsLine> side : sides) {
            int after = 0;
            for (TermsLine line : side) {
                int known = keys.indexOf(line.key());
                if (known < 0) {
                    keys.add(after, line.key());
                    after++;
                } else {
                    after = known + 1;
                }
            }
        }
        return List.copyOf(keys);
    }
}
