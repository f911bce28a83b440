package club.mercato.directory.names;

import java.util.regex.Pattern;

/** Contrast of two colours as WCAG 2.2 defines it: from 1 (the same) to 21 (black on white). */
public final class Contrast {

    /** What text needs on its ground (WCAG 2.2, 1.4.3). */
    public static final double OF_TEXT = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private Contrast() {}

    /** Whether a text is a colour as {@code #rrggbb}. */
    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** @throws IllegalArgumentException if one of them is not {@code #rrggbb} */
    public static double between(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        if (!isColour(colour)) {
            throw new IllegalArgumentException("No colour: " + colour);
        }
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double part = (channel & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
