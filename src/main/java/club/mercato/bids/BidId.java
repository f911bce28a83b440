package club.mercato.bids;

import java.util.UUID;

/** Identity of a bid; it stands in the address {@code /bids/<id>}. */
public record BidId(UUID value) {

    /** @throws IllegalArgumentException if the text is no id */
    public static BidId of(String text) {
        return new BidId(UUID.fromString(text));
    }
}
