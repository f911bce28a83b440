package club.mercato.season;

/**
 * What the squad lacks.
 *
 * @param position short code, such as CB
 * @param profile  what kind of player, in a few words
 * @param priority 1 (most urgent) to 3
 * @param why      the reason, may be empty
 */
public record NeedForm(String position, String profile, int priority, WindowId window, String why) {

    public static final int LONGEST_POSITION = 8;
    public static final int LONGEST_PROFILE = 200;
    public static final int LONGEST_WHY = 1000;

    /** @throws IllegalArgumentException if the priority is not 1, 2 or 3 */
    public NeedForm {
        if (priority < 1 || priority > 3) {
            throw new IllegalArgumentException("A priority is 1, 2 or 3, not " + priority);
        }
    }
}
