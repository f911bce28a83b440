package club.mercato.figures.twin;

import club.mercato.figures.Figures;
import club.mercato.figures.Scenario;
import club.mercato.kernel.Money;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One figure of each offer.
 *
 * @param amounts in the own currency, one for each offer
 */
public record FigureRow(Figure figure, List<Money> amounts) {

    /** A figure that is one sum. */
    public enum Figure {
        GUARANTEED(Figures::guaranteed),
        EXPECTED(Figures::expected),
        MAXIMUM(Figures::maximum),
        TOTAL_COMMITMENT(Figures::totalCommitment),
        CAPITALISED_COST(figures -> figures.capitalisedCost(Scenario.GUARANTEED)),
        CAPITALISED_COST_AT_MOST(figures -> figures.capitalisedCost(Scenario.MAXIMUM)),
        WAGES(figures -> figures.wages(Scenario.GUARANTEED).total());

        private final Function<Figures, Money> of;

        Figure(Function<Figures, Money> of) {
            this.of = of;
        }

        Money of(Figures figures) {
            return of.apply(figures);
        }

        public String label() {
            return "figures.figure." + name();
        }
    }

    public FigureRow {
        amounts = List.copyOf(amounts);
    }

    /** How much more, or less, an offer is than the first one. */
    public Money difference(int offer) {
        return amounts.get(offer).minus(amounts.getFirst());
    }

    static List<FigureRow> of(List<Figures> offers) {
        return Arrays.stream(Figure.values())
                .map(figure ->
                        new FigureRow(figure, offers.stream().map(figure::of).toList()))
                .toList();
    }
}
