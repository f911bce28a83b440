package club.mercato.kernel;

import java.util.Optional;

/**
 * What the house answers to a wish: it is done, or it is refused.
 *
 * @param <T> what comes of it when it is done
 */
public sealed interface Answer<T> {

    record Done<T>(T value) implements Answer<T> {}

    record No<T>(Refused refused) implements Answer<T> {}

    static <T> Answer<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Answer<T> no(Refused refused) {
        return new No<>(refused);
    }

    default Optional<Refused> refusal() {
        return this instanceof No<T>(Refused refused) ? Optional.of(refused) : Optional.empty();
    }

    /** @throws IllegalStateException if it was refused: for callers to whom a refusal is a bug */
    default T orElseThrow() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case No<T>(Refused refused) -> throw new IllegalStateException("Refused: " + refused.why());
        };
    }
}
