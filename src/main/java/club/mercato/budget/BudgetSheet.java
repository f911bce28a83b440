package club.mercato.budget;

import club.mercato.bids.LiveBid;
import club.mercato.kernel.Money;
import club.mercato.pipeline.TargetCard;
import club.mercato.season.TransferWindow;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A window's budget with all that takes of it, as one viewer may see it.
 *
 * @param own       the currency of all its sums
 * @param budget    empty as long as none was set
 * @param committed bids that were approved, are out or were accepted, in the order in which they came to that
 * @param pending   bids that wait for approval, likewise
 * @param reserved  what is taken by bids that the viewer may not know of, as one sum
 * @param sales     those that are expected, and those that came true
 */
public record BudgetSheet(
        TransferWindow window,
        Currency own,
        Optional<WindowBudget> budget,
        List<Line> committed,
        List<Line> pending,
        Burden reserved,
        List<ExpectedSale> sales) {

    public BudgetSheet {
        committed = List.copyOf(committed);
        pending = List.copyOf(pending);
        sales = List.copyOf(sales);
    }

    /** A bid with what it takes. */
    public record Line(TargetCard target, LiveBid bid, Burden burden) {}

    public Burden committedBurden() {
        return burden(committed);
    }

    public Burden pendingBurden() {
        return burden(pending);
    }

    /** All that is taken, whoever may know of it. */
    public Burden taken() {
        return committedBurden().plus(pendingBurden()).plus(reserved);
    }

    /** What there is: the budget, and what sales have brought. */
    public Optional<Money> whole() {
        return budget.map(set -> set.transfer().plus(realised()));
    }

    /** Budget − committed − pending − reserved; less than nothing where more is taken than there is. */
    public Optional<Levels> free() {
        return whole().map(sum -> Levels.even(sum).minus(taken().sums()));
    }

    /** What sales have brought. */
    public Money realised() {
        return Money.sum(own, sales.stream().flatMap(sale -> sale.realised().stream()));
    }

    /** The sales that are still to come true: none of them is in what is free. */
    public List<ExpectedSale> expectedSales() {
        return sales.stream()
                .filter(sale -> sale.status() == ExpectedSale.Status.EXPECTED)
                .toList();
    }

    /** What those would open. */
    public Levels opens() {
        return expectedSales().stream().map(ExpectedSale::opens).reduce(Levels.none(own), Levels::plus);
    }

    private Burden burden(List<Line> lines) {
        return lines.stream().map(Line::burden).reduce(Burden.none(own), Burden::plus);
    }
}
