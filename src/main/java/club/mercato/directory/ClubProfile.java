package club.mercato.directory;

import org.jspecify.annotations.Nullable;

/**
 * A club as screens show it.
 *
 * @param version      what an edit of it must name
 * @param roundel      one to three letters
 * @param groundColour the roundel's disc, {@code #rrggbb}
 * @param letterColour the roundel's letters, {@code #rrggbb}
 * @param association  short name of the association it belongs to: FIGC, LFP
 * @param own          whether it is the club that uses the house
 * @param sourceId     its id in the source of an upload
 */
public record ClubProfile(
        ClubId id,
        int version,
        String name,
        String shortName,
        String roundel,
        String groundColour,
        String letterColour,
        @Nullable String country,
        @Nullable String league,
        @Nullable String association,
        boolean own,
        @Nullable String sourceId) {

    /** Everything of it that can be edited. */
    public ClubForm form() {
        return new ClubForm(
                name, shortName, roundel, groundColour, letterColour, country, league, association, own, sourceId);
    }
}
