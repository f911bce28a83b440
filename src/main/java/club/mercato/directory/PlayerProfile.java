package club.mercato.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a player.
 *
 * @param version what an edit of it must name
 */
public record PlayerProfile(
        PlayerId id,
        int version,
        String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable String nationality,
        @Nullable String secondNationality,
        @Nullable String birthCountry,
        @Nullable FieldPosition position,
        @Nullable Foot foot,
        @Nullable Integer heightCm,
        @Nullable ClubProfile club,
        @Nullable LocalDate contractUntil,
        @Nullable MarketValue value,
        @Nullable String agent,
        @Nullable String sourceId) {

    /** In whole years; null if the day of birth is unknown. */
    public @Nullable Integer age(LocalDate today) {
        return Age.on(today, dateOfBirth);
    }

    /** Everything of it that can be edited. */
    public PlayerForm form() {
        return new PlayerForm(
                name,
                dateOfBirth,
                nationality,
                secondNationality,
                birthCountry,
                position,
                foot,
                heightCm,
                club == null ? null : club.id(),
                contractUntil,
                value,
                agent,
                sourceId);
    }
}
