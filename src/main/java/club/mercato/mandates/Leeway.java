package club.mercato.mandates;

import club.mercato.kernel.Money;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.util.List;
import java.util.Optional;

/** How an offer stands to the mandate: inside it the negotiator goes on without asking, outside it he asks. */
public sealed interface Leeway {

    /** Nobody gave a mandate, or it was withdrawn. */
    record NoMandate() implements Leeway {
        @Override
        public Sentence words() {
            return Sentence.of("mandates.leeway.none");
        }
    }

    /** The offer is in another currency: it has to be converted first, at a rate that somebody sets. */
    record OtherCurrency(Mandate mandate, Money offered) implements Leeway {
        @Override
        public Sentence words() {
            return Sentence.of(
                    "mandates.leeway.otherCurrency",
                    new Word.Text(offered.currency().getCurrencyCode()),
                    new Word.Text(mandate.ceilings().maximum().currency().getCurrencyCode()));
        }
    }

    /**
     * @param guaranteedLeft 0 or more
     * @param maximumLeft    0 or more
     * @param step           1 for the ladder's first step; empty where the ladder has none that goes so far
     */
    record Within(Mandate mandate, Money guaranteedLeft, Money maximumLeft, Optional<Integer> step) implements Leeway {
        @Override
        public Sentence words() {
            return Sentence.of("mandates.leeway.within", new Word.Sum(guaranteedLeft), new Word.Sum(maximumLeft));
        }
    }

    /**
     * @param guaranteedOver 0 or more
     * @param maximumOver    0 or more; one of the two is more than 0
     */
    record Outside(Mandate mandate, Money guaranteedOver, Money maximumOver) implements Leeway {
        @Override
        public Sentence words() {
            if (maximumOver.amount().signum() == 0) {
                return Sentence.of("mandates.leeway.overGuaranteed", new Word.Sum(guaranteedOver));
            }
            return guaranteedOver.amount().signum() == 0
                    ? Sentence.of("mandates.leeway.overMaximum", new Word.Sum(maximumOver))
                    : Sentence.of("mandates.leeway.overBoth", new Word.Sum(guaranteedOver), new Word.Sum(maximumOver));
        }
    }

    /** In one sentence with its figures. */
    Sentence words();

    /** Whether somebody has to be asked before this is offered. */
    default boolean asks() {
        return !(this instanceof Within);
    }

    /** @param standing the mandate that stands now, if any */
    static Leeway of(Optional<Mandate> standing, Ceilings offer) {
        if (standing.isEmpty()) {
            return new NoMandate();
        }
        Mandate mandate = standing.get();
        Ceilings ceilings = mandate.ceilings();
        if (!ceilings.sameCurrency(offer)) {
            return new OtherCurrency(mandate, offer.maximum());
        }
        Money guaranteedLeft = ceilings.guaranteed().minus(offer.guaranteed());
        Money maximumLeft = ceilings.maximum().minus(offer.maximum());
        return ceilings.cover(offer)
                ? new Within(mandate, guaranteedLeft, maximumLeft, step(mandate.ladder(), offer))
                : new Outside(mandate, over(guaranteedLeft), over(maximumLeft));
    }

    /** The first step that goes as far as the offer does. */
    private static Optional<Integer> step(List<Mandate.Step> ladder, Ceilings offer) {
        for (int at = 0; at < ladder.size(); at++) {
            if (ladder.get(at).ceilings().cover(offer)) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    private static Money over(Money left) {
        Money none = Money.zero(left.currency());
        return left.amount().signum() < 0 ? none.minus(left) : none;
    }
}
