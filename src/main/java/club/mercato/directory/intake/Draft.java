package club.mercato.directory.intake;

import club.mercato.directory.PlayerForm;
import club.mercato.directory.names.Folding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one row says of a player. What it does not say is null.
 *
 * @param row    the row it was read from
 * @param player all of him but his club
 * @param club   where he plays; null if the row does not say
 */
public record Draft(
        Sheet.Row row, PlayerForm player, @Nullable ClubDraft club) {

    /** @param name never blank */
    public record ClubDraft(
            String name,
            @Nullable String sourceId,
            @Nullable String league,
            @Nullable String country) {}

    /** The same for two rows about the same player. */
    Object sameAs() {
        String sourceId = player.sourceId();
        return sourceId != null ? sourceId : new Namesake(Folding.key(player.name()), player.dateOfBirth());
    }

    boolean contradicts(Draft other) {
        return !player.equals(other.player) || !java.util.Objects.equals(club, other.club);
    }

    private record Namesake(String name, @Nullable LocalDate born) {}
}
