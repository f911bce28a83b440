package club.mercato.directory.names;

import java.util.List;
import java.util.Locale;

/**
 * The roundel that a club gets before anybody chose one. It follows from the name alone, so the same club looks the same
 * in every house.
 *
 * @param letters one to three capital letters
 * @param ground  colour of the disc
 * @param letter  colour of the letters
 */
public record RoundelDraft(String letters, String ground, String letter) {

    private static final List<RoundelDraft> PALETTE = List.of(
            pair("#1B1A17", "#FFFFFF"),
            pair("#12355B", "#FFFFFF"),
            pair("#7A1E2C", "#FFFFFF"),
            pair("#0B4F30", "#FFFFFF"),
            pair("#4A2C7A", "#FFFFFF"),
            pair("#8A3A00", "#FFFFFF"),
            pair("#005F73", "#FFFFFF"),
            pair("#F2C14E", "#1B1A17"),
            pair("#A9D6F5", "#12355B"),
            pair("#F3D9DC", "#7A1E2C"),
            pair("#CDE8D6", "#0B4F30"),
            pair("#E7E1D3", "#4A2C1A"));

    public static RoundelDraft of(String clubName) {
        RoundelDraft colours = PALETTE.get(Math.floorMod(Folding.key(clubName).hashCode(), PALETTE.size()));
        return new RoundelDraft(letters(clubName), colours.ground, colours.letter);
    }

    /** All pairs of colours that a draft may have. */
    static List<RoundelDraft> palette() {
        return PALETTE;
    }

    private static RoundelDraft pair(String ground, String letter) {
        return new RoundelDraft("", ground, letter);
    }

    private static String letters(String clubName) {
        List<String> used = ClubNames.tellingWords(clubName);
        if (used.isEmpty()) {
            return "?";
        }
        if (used.size() == 1) {
            return capitals(used.getFirst());
        }
        StringBuilder initials = new StringBuilder();
        used.forEach(word -> initials.append(word.charAt(0)));
        return capitals(initials.toString());
    }

    private static String capitals(String text) {
        return text.substring(0, Math.min(3, text.length())).toUpperCase(Locale.ROOT);
    }
}
