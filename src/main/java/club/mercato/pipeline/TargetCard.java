package club.mercato.pipeline;

import club.mercato.directory.ClubId;
import club.mercato.directory.PlayerId;
import club.mercato.kernel.Money;
import club.mercato.season.NeedId;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What cards, rows and headers say of a target.
 *
 * @param moves         how often it has changed its stage
 * @param stageBy       who moved it last
 * @param priority      1 to 3
 * @param priorityStands whether a manager or director set the priority; otherwise it is a suggestion
 * @param restricted    present if only its readers and its owner may know of it
 */
public record TargetCard(
        TargetId id,
        int moves,
        Stage stage,
        Instant stageSince,
        StaffId stageBy,
        TargetState state,
        Optional<LocalDate> parkedUntil,
        Optional<ClosingReason> closedReason,
        Route route,
        WindowId window,
        Optional<NeedId> need,
        Optional<StaffId> owner,
        Optional<Integer> priority,
        boolean priorityStands,
        Player player,
        Optional<Club> club,
        Standing standing,
        Optional<Restricted> restricted) {

    /** What screens call it: its code name, if it has one. */
    public String shownName() {
        return restricted.flatMap(Restricted::codeName).orElse(player.name());
    }

    /** The same target with what was heard of it since. */
    public TargetCard with(Standing now) {
        return new TargetCard(
                id,
                moves,
                stage,
                stageSince,
                stageBy,
                state,
                parkedUntil,
                closedReason,
                route,
                window,
                need,
                owner,
                priority,
                priorityStands,
                player,
                club,
                now,
                restricted);
    }

    /** What it adds to a total: the guaranteed price of its live bid, else the player's market value. */
    Optional<Money> worth() {
        return standing.guaranteed().or(player::value);
    }

    /** Whether the player's, the club's or the code name has a word that begins so. */
    boolean hasWord(String word) {
        return begins(player.key(), word)
                || club.filter(his -> begins(his.key(), word)).isPresent()
                || restricted
                        .flatMap(Restricted::key)
                        .filter(key -> begins(key, word))
                        .isPresent();
    }

    private static boolean begins(String key, String word) {
        return key.startsWith(word) || key.contains(" " + word);
    }

    /** @param key the code name as it is searched */
    public record Restricted(Optional<String> codeName, Optional<String> key) {}

    /** @param key the name as it is searched: folded to lower-case ASCII */
    public record Player(
            PlayerId id,
            String name,
            String key,
            Optional<String> position,
            Optional<LocalDate> born,
            Optional<LocalDate> contractUntil,
            Optional<Money> value) {}

    /**
     * @param roundel one to three letters
     * @param ground  {@code #rrggbb}
     * @param letter  {@code #rrggbb}
     * @param key     the name as it is searched
     */
    public record Club(
            ClubId id, String name, String shortName, String roundel, String ground, String letter, String key) {}
}
