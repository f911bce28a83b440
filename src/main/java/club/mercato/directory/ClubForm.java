package club.mercato.directory;

import org.jspecify.annotations.Nullable;

/**
 * What is entered about a club. What is left null of short name, roundel and colours follows from the name.
 *
 * @param own whether it is the club that uses the house: at most one is
 */
public record ClubForm(
        String name,
        @Nullable String shortName,
        @Nullable String roundel,
        @Nullable String groundColour,
        @Nullable String letterColour,
        @Nullable String country,
        @Nullable String league,
        @Nullable String association,
        boolean own,
        @Nullable String sourceId) {

    /** A club of which only the name is known. */
    public static ClubForm named(String name) {
        return new ClubForm(name, null, null, null, null, null, null, null, false, null);
    }

    public ClubForm in(@Nullable String country, @Nullable String league, @Nullable String association) {
        return new ClubForm(
                name, shortName, roundel, groundColour, letterColour, country, league, association, own, sourceId);
    }

    public ClubForm shortly(String shortName) {
        return new ClubForm(
                name, shortName, roundel, groundColour, letterColour, country, league, association, own, sourceId);
    }

    /** With a roundel of its own: letters, colour of the disc, colour of the letters. */
    public ClubForm withRoundel(String letters, String ground, String letter) {
        return new ClubForm(name, shortName, letters, ground, letter, country, league, association, own, sourceId);
    }

    /** As the club that uses the house. */
    public ClubForm asOwn() {
        return new ClubForm(
                name, shortName, roundel, groundColour, letterColour, country, league, association, true, sourceId);
    }

    public ClubForm knownAs(@Nullable String sourceId) {
        return new ClubForm(
                name, shortName, roundel, groundColour, letterColour, country, league, association, own, sourceId);
    }
}
