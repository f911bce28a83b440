package club.mercato.settings;

/**
 * A number that the house sets.
 *
 * @param name     unique; also the key of its label in the message bundles
 * @param fallback what it is until somebody sets it
 * @param least    the least that can be set
 * @param most     the most
 */
public record Setting(String name, int fallback, int least, int most) {

    public Setting {
        if (fallback < least || fallback > most) {
            throw new IllegalArgumentException(name + " comes out of its own bounds");
        }
    }

    boolean allows(int wished) {
        return wished >= least && wished <= most;
    }
}
