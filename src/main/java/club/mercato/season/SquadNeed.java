package club.mercato.season;

/** A need as read; see {@link NeedForm} for its parts. */
public record SquadNeed(NeedId id, String position, String profile, int priority, WindowId window, String why) {

    /** "CB, left-footed for a back three". */
    public String label() {
        return profile.isBlank() ? position : position + ", " + profile;
    }
}
