package club.mercato.bids;

import java.util.UUID;

/** Identity of a bid. */
public record BidId(UUID value) {}
