package club.mercato.directory;

import club.mercato.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A player as a list shows him. */
public record PlayerRow(
        PlayerId id,
        String name,
        @Nullable FieldPosition position,
        @Nullable LocalDate dateOfBirth,
        @Nullable ClubMark club,
        @Nullable String nationality,
        @Nullable LocalDate contractUntil,
        @Nullable Money value) {

    /** In whole years; null if the day of birth is unknown. */
    public @Nullable Integer age(LocalDate today) {
        return Age.on(today, dateOfBirth);
    }

    /** A club as a list shows it: names, and the roundel's letters and colours. */
    public record ClubMark(
            ClubId id, String name, String shortName, String roundel, String groundColour, String letterColour) {}
}
