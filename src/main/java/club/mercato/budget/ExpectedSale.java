package club.mercato.budget;

import club.mercato.kernel.Money;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * A sale as read: a condition, until it is realised.
 *
 * @param version  what an edit of it must name
 * @param player   as he was called when it was entered
 * @param realised what it brought, once it did
 * @param why      why it was dropped; may be empty
 * @param by       who brought it into its status
 */
public record ExpectedSale(
        SaleId id,
        int version,
        SaleForm form,
        String player,
        Status status,
        Optional<Money> realised,
        String why,
        StaffId by,
        Instant at) {

    /** What has become of it. */
    public enum Status {
        EXPECTED,
        /** What it brought is in the budget. */
        REALISED,
        /** He stays. */
        DROPPED
    }

    /** What it would bring at each level: nothing is guaranteed of it. */
    public Levels opens() {
        return new Levels(
                Money.zero(form.amount().currency()), form.likelihood().of(form.amount()), form.amount());
    }
}
