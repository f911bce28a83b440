package club.mercato.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the own club who was at a club while a player was there.
 *
 * @param person   who, if no player
 * @param teammate who, if a player
 * @param name     the name of either
 * @param role     what he was there
 * @param from     first day they were both there
 * @param until    last day they were both there; null while they are
 */
public record WayIn(
        @Nullable PersonId person,
        @Nullable PlayerId teammate,
        String name,
        SpellRole role,
        ClubProfile club,
        LocalDate from,
        @Nullable LocalDate until) {}
