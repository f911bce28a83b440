package club.mercato.budget;

import club.mercato.approvals.BudgetEffect;
import club.mercato.approvals.RemainingBudget;
import club.mercato.bids.BidFile;
import club.mercato.kernel.Money;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.season.WindowId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a bid does to its window's budget. It may stand there already, waiting or committed; what is left is always
 * reckoned without it, so that it is never counted twice.
 */
@Component
class BidOnBudget implements RemainingBudget, BudgetEffect {

    private final BudgetDesk desk;
    private final SaleDesk sales;
    private final EveryBid everyBid;
    private final NegotiationDesk targets;

    BidOnBudget(BudgetDesk desk, SaleDesk sales, EveryBid everyBid, NegotiationDesk targets) {
        this.desk = desk;
        this.sales = sales;
        this.everyBid = everyBid;
        this.targets = targets;
    }

    /** At the maximum, which is over wherever the guaranteed sum is. */
    @Override
    public Optional<Money> over(BidFile bid) {
        return of(bid).map(effect -> effect.after().maximum())
                .filter(Money::isNegative)
                .map(free -> Money.zero(free.currency()).minus(free));
    }

    @Override
    public Optional<Effect> of(BidFile bid) {
        Levels takes = Levels.of(bid.current().sums());
        return targets.find(bid.target())
                .map(TargetCard::window)
                .flatMap(window -> leftWithout(window, bid))
                .filter(left -> left.maximum().currency().equals(takes.maximum().currency()))
                .map(left -> new Effect(left(left), left(left.minus(takes))));
    }

    private Optional<Levels> leftWithout(WindowId window, BidFile bid) {
        return desk.standing(window)
                .map(budget -> Levels.even(budget.transfer().plus(brought(window, budget)))
                        .minus(everyBid.besides(window, bid.id())));
    }

    private Money brought(WindowId window, WindowBudget budget) {
        return Money.sum(
                budget.transfer().currency(), sales.of(window).stream().flatMap(sale -> sale.realised().stream()));
    }

    private static Left left(Levels levels) {
        return new Left(levels.guaranteed(), levels.expected(), levels.maximum());
    }
}
