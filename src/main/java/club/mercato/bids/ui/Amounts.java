package club.mercato.bids.ui;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;

/** Sums in a table. */
final class Amounts {

    private Amounts() {}

    /** To the last cent, without its code, which stands above the column. */
    static String bare(Money money, Phrasebook phrases) {
        return phrases.exactly(money)
                .substring(money.currency().getCurrencyCode().length() + 1);
    }
}
