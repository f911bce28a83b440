package club.mercato.meeting;

import java.util.UUID;

/** Identity of a review; it stands in the address {@code /review/<id>}. */
public record ReviewId(UUID value) {

    /** @throws IllegalArgumentException if the text is no id */
    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }
}
