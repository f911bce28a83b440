package club.mercato.season;

/**
 * A need as read; see {@link NeedForm} for its parts.
 *
 * @param version what an edit of it must name
 */
public record SquadNeed(
        NeedId id, int version, String position, String profile, int priority, WindowId window, String why) {

    /** "CB, left-footed for a back three". */
    public String label() {
        return profile.isBlank() ? position : position + ", " + profile;
    }

    /** Everything of it that can be edited. */
    public NeedForm form() {
        return new NeedForm(position, profile, priority, window, why);
    }
}
