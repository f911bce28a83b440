package club.mercato.directory.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names without case, marks and scripts: "Ødegaard" and "odegaard" fold to the same. Folded text is made of
 * {@code a-z}, {@code 0-9} and single spaces.
 */
public final class Folding {

    /** Longest word that is kept for searching, in characters. */
    static final int LONGEST_WORD = 40;

    /** Longest folded text that is kept, in characters. */
    static final int LONGEST_TEXT = 300;

    /** Costly to make and safe to share: ICU's rule sets lock themselves while they work. */
    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    /** Marks inside one word: N'Golo, O’Riley, Ha‘apai. */
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private Folding() {}

    /** The folded text; empty if nothing in it can be read as letters or digits. */
    public static String fold(String text) {
        String folded = String.join(" ", split(ascii(APOSTROPHES.matcher(text).replaceAll(""))));
        return folded.length() <= LONGEST_TEXT ? folded : folded.substring(0, LONGEST_TEXT);
    }

    /** What a name is kept under: its folded form, or where nothing folds (a name of signs only) its lower case. */
    public static String key(String name) {
        String folded = fold(name);
        if (!folded.isEmpty()) {
            return folded;
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT);
    }

    /** Every word that finds a name: "Kang-in N'Golo" is found by kang, in, kangin, n, golo and ngolo. */
    public static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : name.strip().split("\\s+")) {
            List<String> pieces = split(ascii(APOSTROPHES.matcher(part).replaceAll(" ")));
            words.addAll(pieces);
            words.add(String.join("", pieces));
        }
        Set<String> kept = new LinkedHashSet<>();
        words.stream().filter(word -> !word.isEmpty()).map(Folding::cut).forEach(kept::add);
        return kept;
    }

    /** The prefixes that all must begin some word of a name; empty if nothing was typed that could be searched. */
    public static List<String> prefixes(String typed) {
        String text = fold(typed);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Folding::cut).distinct().toList();
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }

    private static List<String> split(String ascii) {
        List<String> pieces = new ArrayList<>(Arrays.asList(BETWEEN_WORDS.split(ascii)));
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    private static String ascii(String text) {
        boolean plain = text.chars().allMatch(c -> c < 128);
        return plain ? text.toLowerCase(Locale.ROOT) : TO_ASCII.transliterate(text);
    }
}
