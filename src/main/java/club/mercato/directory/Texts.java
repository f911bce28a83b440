package club.mercato.directory;

import org.jspecify.annotations.Nullable;

/** What people type, made one line: no blanks at the ends, one between words, nothing at all instead of blanks. */
final class Texts {

    private Texts() {}

    static String tidy(String text) {
        return text.strip().replaceAll("[\\p{Z}\\s\\p{Cntrl}]+", " ").strip();
    }

    static @Nullable String orNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String tidy = tidy(text);
        return tidy.isEmpty() ? null : tidy;
    }

    static String or(@Nullable String text, String otherwise) {
        String tidy = orNull(text);
        return tidy == null ? otherwise : tidy;
    }
}
