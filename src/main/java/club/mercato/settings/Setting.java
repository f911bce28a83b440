package club.mercato.settings;

/**
 * A number that the house sets.
 *
 * @param name       unique; also the key of its label in the message bundles
 * @param unit       key of the word behind it
 * @param fallback   what it is until somebody sets it
 * @param least      the least that can be set
 * @param most       the most
 * @param mayBeEmpty whether nothing can be set, too: it is {@link #EMPTY} then
 */
public record Setting(String name, String unit, int fallback, int least, int most, boolean mayBeEmpty) {

    /** What a setting that is left empty holds; within no setting's bounds. */
    public static final int EMPTY = 0;

    public Setting {
        if (least <= EMPTY || !isAllowed(fallback, least, most, mayBeEmpty)) {
            throw new IllegalArgumentException(name + " comes out of its own bounds");
        }
    }

    /** In days. */
    public Setting(String name, int fallback, int least, int most) {
        this(name, "settings.days", fallback, least, most, false);
    }

    /** Empty until somebody sets it. */
    public static Setting empty(String name, String unit, int least, int most) {
        return new Setting(name, unit, EMPTY, least, most, true);
    }

    boolean allows(int wished) {
        return isAllowed(wished, least, most, mayBeEmpty);
    }

    private static boolean isAllowed(int wished, int least, int most, boolean mayBeEmpty) {
        return wished >= least && wished <= most || mayBeEmpty && wished == EMPTY;
    }
}
