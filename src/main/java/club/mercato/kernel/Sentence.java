package club.mercato.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to say to a user, not yet in a language: the key of a message and its words.
 *
 * @param key   key in the message bundles; its first part names the bundle: {@code pipeline.refused.noOwner} stands in
 *              {@code messages/pipeline.properties}
 * @param words arguments in order, {@code {0}} first
 */
public record Sentence(String key, List<Word> words) {

    public Sentence {
        words = List.copyOf(words);
    }

    /** Separates words; a unit separator is never typed. */
    private static final String SEPARATOR = "\u001f";

    public static Sentence of(String key, Word... words) {
        return new Sentence(key, List.of(words));
    }

    /** Its words as they are kept at rest, beside its key. */
    public String written() {
        return words.stream().map(Word::written).collect(Collectors.joining(SEPARATOR));
    }

    /** @throws IllegalArgumentException if the words were not made by {@link #written()} */
    public static Sentence read(String key, String written) {
        return new Sentence(
                key,
                written.isEmpty()
                        ? List.of()
                        : Arrays.stream(written.split(SEPARATOR, -1))
                                .map(Word::read)
                                .toList());
    }
}
