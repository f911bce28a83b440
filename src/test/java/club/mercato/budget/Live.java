package club.mercato.budget;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import club.mercato.bids.BidId;
import club.mercato.bids.BidStatus;
import club.mercato.bids.LiveBid;
import club.mercato.bids.Sums;
import club.mercato.figures.Basis;
import club.mercato.figures.FigureRules;
import club.mercato.figures.Figures;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.rules.Rules;
import club.mercato.terms.Terms;
import java.time.Instant;
import java.util.UUID;

/** Bids that a budget has to bear, for tests of what they come to. */
final class Live {

    static final Basis BASIS = Basis.usual(FigureRules.of(Rules.book()));

    private Live() {}

    static LiveBid bid(BidStatus status, Terms terms) {
        Figures figures = Figures.of(terms, BASIS);
        Sums sums = new Sums(figures.guaranteed(), figures.expected(), figures.maximum(), figures.totalCommitment());
        return new LiveBid(
                new BidId(UUID.randomUUID()), new TargetId(UUID.randomUUID()), status, Instant.EPOCH, 1, terms, sums);
    }

    static BudgetSheet.Line line(BidStatus status, Terms terms) {
        LiveBid bid = bid(status, terms);
        return new BudgetSheet.Line(mock(TargetCard.class, withSettings().stubOnly()), bid, Burden.of(bid, BASIS));
    }
}
