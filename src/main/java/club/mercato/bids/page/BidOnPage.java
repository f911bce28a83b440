package club.mercato.bids.page;

import club.mercato.bids.BidFile;
import club.mercato.pipeline.TargetCard;

/**
 * What a bid's page shows.
 *
 * @param target whom the bid is for
 */
public record BidOnPage(TargetCard target, BidFile bid) {}
