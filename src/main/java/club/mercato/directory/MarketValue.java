package club.mercato.directory;

import club.mercato.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a player is said to be worth.
 *
 * @param amount not negative
 * @param on     the day the source said so; null if it gave none
 * @param source who said so; null if unknown
 */
public record MarketValue(
        Money amount, @Nullable LocalDate on, @Nullable String source) {}
