package club.mercato.terms;

import club.mercato.kernel.Money;

/**
 * What the clubs that trained the player are paid, and out of whose pocket.
 *
 * @param solidarity           the solidarity contribution on every payment
 * @param training             the training compensation
 * @param trainingCompensation its amount; nothing where none is due
 */
public record Levies(Burden solidarity, Burden training, Money trainingCompensation) {

    /** Who bears it. */
    public enum Burden {
        /** It is taken off the price: the selling club bears it. The default. */
        DEDUCTED,
        /** We pay it on top of the price. */
        ON_TOP;

        public String label() {
            return "terms.burden." + name();
        }
    }

    public boolean solidarityOnTop() {
        return solidarity == Burden.ON_TOP;
    }

    public boolean trainingOnTop() {
        return training == Burden.ON_TOP;
    }
}
