package club.mercato.views;

import java.util.UUID;

/** Identifies a saved view. */
public record ViewId(UUID value) {

    /** @throws IllegalArgumentException if the text is no id */
    public static ViewId of(String text) {
        return new ViewId(UUID.fromString(text));
    }
}
