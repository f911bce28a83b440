package club.mercato.kernel;

import java.util.List;

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

    public static Sentence of(String key, Word... words) {
        return new Sentence(key, List.of(words));
    }
}
