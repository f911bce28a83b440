package club.mercato.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** First letters of the first and the last part of a name: Ilaria Monteforte is IM. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        List<String> parts = Arrays.stream(name.strip().split("[\\s]+"))
                .filter(part -> Character.isLetter(part.codePointAt(0)))
                .toList();
        if (parts.isEmpty()) {
            return "?";
        }
        String first = firstLetter(parts.getFirst());
        return parts.size() == 1 ? first : first + firstLetter(parts.getLast());
    }

    private static String firstLetter(String part) {
        return new String(Character.toChars(part.codePointAt(0))).toUpperCase(Locale.ROOT);
    }
}
