package club.mercato.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time at a club.
 *
 * @param from  first day
 * @param until last day; null while it lasts
 */
public record SpellRow(
        SpellId id,
        ClubProfile club,
        SpellRole role,
        LocalDate from,
        @Nullable LocalDate until) {}
