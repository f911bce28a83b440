package club.mercato.terms;

import club.mercato.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the other club keeps of the player. It is in no figure, only in words.
 *
 * @param matchingRight whether it may match any later offer for him
 */
public record Clauses(Optional<SellOn> sellOn, Optional<BuyBack> buyBack, boolean matchingRight) {

    public static final Clauses NONE = new Clauses(Optional.empty(), Optional.empty(), false);

    /**
     * A share of what he brings when he is sold on.
     *
     * @param base what is shared, in words: for a profit, above which sum
     */
    public record SellOn(Percent share, Of of, String base) {

        public SellOn {
            base = Terms.cleaned(base);
        }

        /** What is shared. */
        public enum Of {
            FEE,
            PROFIT
        }
    }

    /**
     * The right to buy him back.
     *
     * @param from  first day on which it may be used
     * @param until last day
     */
    public record BuyBack(Money price, LocalDate from, LocalDate until) {}

    public Clauses with(SellOn share) {
        return new Clauses(Optional.of(share), buyBack, matchingRight);
    }

    public Clauses with(BuyBack right) {
        return new Clauses(sellOn, Optional.of(right), matchingRight);
    }

    public Clauses withMatchingRight() {
        return new Clauses(sellOn, buyBack, true);
    }
}
