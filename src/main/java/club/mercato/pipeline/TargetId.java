package club.mercato.pipeline;

import java.util.UUID;

/** Identity of a target; it stands in the address {@code /targets/<id>}. */
public record TargetId(UUID value) {

    /** @throws IllegalArgumentException if the text is no id */
    public static TargetId of(String text) {
        return new TargetId(UUID.fromString(text));
    }
}
