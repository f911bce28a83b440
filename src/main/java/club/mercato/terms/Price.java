package club.mercato.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the other club is paid, and for what. All amounts are in the currency of the offer.
 *
 * @param instalments the fixed fee as dated parts, in the order of their days; empty for loans and free transfers
 * @param loan        for the kinds that are loans
 * @param purchase    for the kinds of loans that a purchase may or must follow
 * @param swapped     for swaps
 */
public record Price(
        List<Instalment> instalments,
        Optional<Loan> loan,
        Optional<Purchase> purchase,
        Optional<Swapped> swapped,
        List<AddOn> addOns,
        Levies levies) {

    public Price {
        instalments = Terms.inOrder(instalments);
        addOns = List.copyOf(addOns);
    }

    /**
     * The day from which the player is ours and no longer lent, as the books take it: the first one, or the day after the
     * loan where the purchase is not certain. Empty for a loan that no purchase follows.
     *
     * @param starts the first day of the deal
     */
    public Optional<LocalDate> boughtOn(Kind kind, LocalDate starts) {
        return switch (kind) {
            case PERMANENT, RELEASE_CLAUSE, FREE_TRANSFER, SWAP, LOAN_WITH_OBLIGATION -> Optional.of(starts);
            case LOAN_WITH_CONDITIONAL_OBLIGATION ->
                purchase.filter(Purchase::virtuallyCertain)
                        .map(certain -> starts)
                        .or(this::dayAfterLoan);
            case LOAN_WITH_OPTION -> dayAfterLoan();
            case LOAN -> Optional.empty();
        };
    }

    private Optional<LocalDate> dayAfterLoan() {
        return loan.map(Loan::dayAfter);
    }
}
