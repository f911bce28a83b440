package club.mercato.bids.ui;

import club.mercato.figures.Basis;
import club.mercato.figures.Figures;
import club.mercato.figures.Solidarity;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import java.time.LocalDate;

/** What the clubs that trained the player get of the price, said as information. */
record SolidarityLine(Phrasebook phrases, Figures figures, Basis basis, LocalDate born) {

    boolean isNothing() {
        return of(figures.maximum()).isZero();
    }

    String text() {
        Money guaranteed = of(figures.guaranteed());
        Money maximum = of(figures.maximum());
        return phrases.say(
                guaranteed.equals(maximum) ? "bids.figures.solidarity" : "bids.figures.solidarityUpTo",
                phrases.exactly(guaranteed),
                phrases.exactly(maximum),
                phrases.say(figures.terms().price().levies().solidarity().label()));
    }

    private Money of(Money price) {
        return Money.sum(
                price.currency(),
                Solidarity.shares(price, born, figures.terms().starts(), basis.rules()).stream()
                        .map(Solidarity.Share::amount));
    }
}
