package club.mercato.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a player.
 *
 * @param heightCm in centimetres, 120 to 230
 * @param sourceId his id in the source of an upload
 */
public record PlayerForm(
        String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable String nationality,
        @Nullable String secondNationality,
        @Nullable String birthCountry,
        @Nullable FieldPosition position,
        @Nullable Foot foot,
        @Nullable Integer heightCm,
        @Nullable ClubId club,
        @Nullable LocalDate contractUntil,
        @Nullable MarketValue value,
        @Nullable String agent,
        @Nullable String sourceId) {

    /** A player of whom only the name is known. */
    public static PlayerForm named(String name) {
        return new PlayerForm(name, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public PlayerForm born(@Nullable LocalDate dateOfBirth, @Nullable String birthCountry) {
        return new PlayerForm(
                name,
                dateOfBirth,
                nationality,
                secondNationality,
                birthCountry,
                position,
                foot,
                heightCm,
                club,
                contractUntil,
                value,
                agent,
                sourceId);
    }

    public PlayerForm of(@Nullable String nationality, @Nullable String secondNationality) {
        return new PlayerForm(
                name,
                dateOfBirth,
                nationality,
                secondNationality,
                birthCountry,
                position,
                foot,
                heightCm,
                club,
                contractUntil,
                value,
                agent,
                sourceId);
    }

    public PlayerForm plays(@Nullable FieldPosition position, @Nullable Foot foot, @Nullable Integer heightCm) {
        return new PlayerForm(
                name,
                dateOfBirth,
                nationality,
                secondNationality,
                birthCountry,
                position,
                foot,
                heightCm,
                club,
                contractUntil,
                value,
                agent,
                sourceId);
    }

    public PlayerForm at(@Nullable ClubId club, @Nullable LocalDate contractUntil) {
        return new PlayerForm(
                name,
                dateOfBirth,
                nationality,
                secondNationality,
                birthCountry,
                position,
                foot,
                heightCm,
                club,
                contractUntil,
                value,
                agent,
                sourceId);
    }

    public PlayerForm worth(@Nullable MarketValue value) {
        return new PlayerForm(
                name,
                dateOfBirth,
                nationality,
                secondNationality,
                birthCountry,
                position,
                foot,
                heightCm,
                club,
                contractUntil,
                value,
                agent,
                sourceId);
    }

    public PlayerForm represented(@Nullable String agent) {
        return new PlayerForm(
                name,
                dateOfBirth,
                nationality,
                secondNationality,
                birthCountry,
                position,
                foot,
                heightCm,
                club,
                contractUntil,
                value,
                agent,
                sourceId);
    }

    public PlayerForm knownAs(@Nullable String sourceId) {
        return new PlayerForm(
                name,
                dateOfBirth,
                nationality,
                secondNationality,
                birthCountry,
                position,
                foot,
                heightCm,
                club,
                contractUntil,
                value,
                agent,
                sourceId);
    }
}
