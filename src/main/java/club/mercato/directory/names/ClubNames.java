package club.mercato.directory.names;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a club's name tells it from other clubs. */
public final class ClubNames {

    /** Says "football club" in some language, or joins words. */
    private static final Set<String> COMMON = Set.of(
            "ac",
            "acf",
            "afc",
            "as",
            "bc",
            "ca",
            "cd",
            "cf",
            "cfc",
            "cp",
            "fc",
            "fk",
            "fsv",
            "if",
            "ik",
            "ks",
            "nk",
            "ogc",
            "rc",
            "rcd",
            "sad",
            "sc",
            "sd",
            "sk",
            "ss",
            "ssc",
            "sv",
            "tsg",
            "ud",
            "us",
            "vfb",
            "vfl",
            "club",
            "calcio",
            "football",
            "de",
            "del",
            "la",
            "of",
            "the",
            "and");

    private ClubNames() {}

    /** "Juventus" and "Juventus FC", "Olympique de Marseille" and "Olympique Marseille" have the same. */
    public static String telling(String name) {
        String telling = String.join(" ", tellingWords(name));
        return telling.isEmpty() ? Folding.key(name) : telling;
    }

    /** The folded words that tell; all words if none does. Numbers (years, "05") never do. */
    static List<String> tellingWords(String name) {
        List<String> words = Arrays.stream(Folding.fold(name).split(" "))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                .toList();
        List<String> telling =
                words.stream().filter(word -> !COMMON.contains(word)).collect(Collectors.toList());
        return telling.isEmpty() ? words : telling;
    }
}
