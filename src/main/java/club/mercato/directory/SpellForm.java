package club.mercato.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time at a club as it is entered.
 *
 * @param from  first day
 * @param until last day; null while it lasts
 */
public record SpellForm(
        ClubId club,
        SpellRole role,
        LocalDate from,
        @Nullable LocalDate until) {}
