package club.mercato.completion;

import club.mercato.bids.BidId;
import club.mercato.contacts.Party;
import club.mercato.kernel.Money;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What was agreed with the player.
 *
 * @param number  1 for the target's first; the highest counts
 * @param bid     the offer whose version it was agreed on
 * @param differs whether they are others than those of the bid
 */
public record PersonalTerms(int number, BidId bid, int version, Form agreed, boolean differs, StaffId by, Instant at) {

    public static final int LONGEST_PERSON = 160;
    public static final int LONGEST_TEXT = 500;

    /**
     * @param with      the player or his agent
     * @param person    with whom there; may be empty
     * @param on        the day on which it was agreed, not after today
     * @param ends      the contract's last day
     * @param pay       in the currency of the offer
     * @param differing why they are others than those of the bid; may be empty where they are not
     * @param note      may be empty
     */
    public record Form(
            Party with, String person, LocalDate on, LocalDate ends, Pay pay, String differing, String note) {}

    /**
     * @param yearlyWage   gross, for twelve months
     * @param signingOnFee paid on the day of registration
     * @param agentFee     paid to the agent in the player's stead
     */
    public record Pay(Money yearlyWage, Money signingOnFee, Money agentFee) {

        /** @throws IllegalArgumentException if the currencies differ */
        public Pay {
            yearlyWage.compareTo(signingOnFee);
            yearlyWage.compareTo(agentFee);
        }

        boolean isNegative() {
            return yearlyWage.isNegative() || signingOnFee.isNegative() || agentFee.isNegative();
        }

        Currency currency() {
            return yearlyWage.currency();
        }
    }
}
