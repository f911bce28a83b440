package club.mercato.directory.intake;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would run as formulas, made harmless with an apostrophe before them (ASVS 5.0, 1.2.10), and
 * made whole again when the file comes back.
 */
public final class Harmless {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern MADE_HARMLESS = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

    private Harmless() {}

    public static String cell(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    static String undone(String text) {
        return MADE_HARMLESS.matcher(text).replaceFirst("");
    }
}
