package club.mercato.terms;

import club.mercato.kernel.Money;
import java.util.Currency;

/**
 * What agents are paid, on the day of registration.
 *
 * @param forClub   for what they do for us: part of the cost of the transfer
 * @param forPlayer for what they do for the player, paid in his stead: pay
 */
public record AgentFees(Money forClub, Money forPlayer) {

    public static AgentFees none(Currency currency) {
        return new AgentFees(Money.zero(currency), Money.zero(currency));
    }
}
