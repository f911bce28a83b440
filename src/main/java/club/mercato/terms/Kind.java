package club.mercato.terms;

/** What kind of deal it is. */
public enum Kind {
    PERMANENT,
    LOAN,
    /** We may buy him after the loan. */
    LOAN_WITH_OPTION,
    /** We must buy him after the loan, come what may. */
    LOAN_WITH_OBLIGATION,
    /** We must buy him after the loan if something comes true. */
    LOAN_WITH_CONDITIONAL_OBLIGATION,
    /** The contract names a price, and paying it frees the player. */
    RELEASE_CLAUSE,
    /** No fee is paid for him. */
    FREE_TRANSFER,
    /** One of our players goes the other way. */
    SWAP;

    public boolean isLoan() {
        return switch (this) {
            case LOAN, LOAN_WITH_OPTION, LOAN_WITH_OBLIGATION, LOAN_WITH_CONDITIONAL_OBLIGATION -> true;
            case PERMANENT, RELEASE_CLAUSE, FREE_TRANSFER, SWAP -> false;
        };
    }

    /** Whether a purchase may or must follow the loan. */
    public boolean isLoanThenPurchase() {
        return isLoan() && this != LOAN;
    }

    /** Whether it cannot be without a fixed fee; a swap may be. */
    public boolean needsFee() {
        return this == PERMANENT || this == RELEASE_CLAUSE;
    }

    public boolean mayHaveFee() {
        return needsFee() || this == SWAP;
    }

    public String label() {
        return "terms.kind." + name();
    }
}
