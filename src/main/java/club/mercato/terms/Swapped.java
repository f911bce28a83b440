package club.mercato.terms;

import club.mercato.kernel.Money;

/**
 * The player of ours who goes the other way.
 *
 * @param player      his name
 * @param agreedValue what the clubs take him to be worth; it is shown beside the price, never taken off it
 * @param bookValue   what of his own cost is not amortised yet
 */
public record Swapped(String player, Money agreedValue, Money bookValue) {

    public Swapped {
        player = Terms.cleaned(player);
    }

    /**
     * What the books would gain by him, or lose. It counts in no ratio: on doubt UEFA takes the lower of proceeds and book
     * value, and profits on swaps were not accepted as relevant income (CL&FS J.9, rule {@code UEFA-SWAP-VALUE}).
     */
    public Money result() {
        return agreedValue.minus(bookValue);
    }
}
