package club.mercato.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The name under which a document is downloaded: what the file was called, as far as no disk, shell or eye can be fooled
 * by it, with the ending of what is really in it.
 */
final class SafeName {

    static final int LONGEST = 120;

    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "clock$");

    private SafeName() {}

    static String of(String given, DocumentType type) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(SafeName::isHarmless)
                .forEach(kept::appendCodePoint);
        String name = kept.toString().replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        int stands = type.extensions().stream()
                .map(extension -> "." + extension)
                .filter(extension -> name.toLowerCase(Locale.ROOT).endsWith(extension))
                .findFirst()
                .map(String::length)
                .orElse(0);
        String stem = name.substring(0, name.length() - stands);
        String ending = stands > 0
                ? name.substring(stem.length())
                : "." + type.extensions().getFirst();
        return shortened(stem.isBlank() ? "document" : stem, LONGEST - ending.length()) + ending;
    }

    private static String shortened(String stem, int most) {
        String first = stem.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        String usable = DEVICES.contains(first) || first.matches("(com|lpt)[0-9¹²³]") ? "_" + stem : stem;
        int length = Math.min(most, usable.length());
        boolean splitsPair = length < usable.length() && Character.isHighSurrogate(usable.charAt(length - 1));
        return usable.substring(0, splitsPair ? length - 1 : length).strip();
    }

    /** No control characters, none that turn the reading direction, none that a file system takes for its own. */
    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> "<>:\"|?*%;".indexOf(character) < 0;
        };
    }
}
