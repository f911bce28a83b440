package club.mercato.directory;

import org.jspecify.annotations.Nullable;

/**
 * Which players, in which order.
 *
 * @param text beginnings of words of the name, in any case and without marks; blank for all
 */
public record PlayerSearch(
        String text,
        @Nullable FieldPosition position,
        @Nullable ClubId club,
        Order order,
        boolean descending) {

    /** What a list is sorted by; players without it come last, equals by name. */
    public enum Order {
        NAME,
        AGE,
        CLUB,
        CONTRACT,
        VALUE
    }

    public static PlayerSearch everyone() {
        return named("");
    }

    /** By name, all positions and clubs. */
    public static PlayerSearch named(String text) {
        return new PlayerSearch(text, null, null, Order.NAME, false);
    }

    public PlayerSearch at(@Nullable FieldPosition position) {
        return new PlayerSearch(text, position, club, order, descending);
    }

    public PlayerSearch of(@Nullable ClubId club) {
        return new PlayerSearch(text, position, club, order, descending);
    }

    public PlayerSearch by(Order order, boolean descending) {
        return new PlayerSearch(text, position, club, order, descending);
    }
}
