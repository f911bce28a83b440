package club.mercato.print;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of all papers: the screens' own, embedded, so that every name prints as it is written. */
public final class Ink {

    /** Of lines and frames. */
    public static final Color LINE = new Color(0xE0, 0xDD, 0xD6);

    private static final Color DARK = new Color(0x1B, 0x1A, 0x17);
    private static final Color PALE = new Color(0x66, 0x62, 0x59);

    private static final BaseFont REGULAR = load("inter-regular.ttf");
    private static final BaseFont SEMIBOLD = load("inter-semibold.ttf");

    private Ink() {}

    /**
     * What is read.
     *
     * @param size in points
     */
    public static Font text(float size) {
        return new Font(REGULAR, size, Font.NORMAL, DARK);
    }

    /**
     * Titles, names and sums.
     *
     * @param size in points
     */
    public static Font strong(float size) {
        return new Font(SEMIBOLD, size, Font.NORMAL, DARK);
    }

    /**
     * Second lines and notes.
     *
     * @param size in points
     */
    public static Font pale(float size) {
        return new Font(REGULAR, size, Font.NORMAL, PALE);
    }

    /**
     * Heads of columns.
     *
     * @param size in points
     */
    public static Font label(float size) {
        return new Font(SEMIBOLD, size, Font.NORMAL, PALE);
    }

    /**
     * On a ground of one's own, such as a club's.
     *
     * @param size in points
     */
    public static Font coloured(float size, Color colour) {
        return new Font(SEMIBOLD, size, Font.NORMAL, colour);
    }

    private static BaseFont load(String name) {
        try (InputStream file = Ink.class.getResourceAsStream("/fonts/" + name)) {
            byte[] letters = Objects.requireNonNull(file, name).readAllBytes();
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, letters, null);
        } catch (IOException | DocumentException damaged) {
            throw new UncheckedIOException("The font %s cannot be read".formatted(name), asIo(damaged));
        }
    }

    private static IOException asIo(Exception damaged) {
        return damaged instanceof IOException io ? io : new IOException(damaged);
    }
}
