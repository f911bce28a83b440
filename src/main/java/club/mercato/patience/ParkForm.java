package club.mercato.patience;

/**
 * A wish to be patient.
 *
 * @param why  what is waited for, at most 500 characters; may be empty
 * @param then what is to be done when the target is back, 1 to 500 characters
 */
public record ParkForm(Until until, String why, String then) {

    public static final int LONGEST = 500;
}
