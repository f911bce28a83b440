package club.mercato.terms.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of the player's contract and of the agents.
 *
 * @param currency      of these amounts: the offer's, or the own club's
 * @param years         whole years; may stand beside months
 * @param months        months beyond the years
 * @param until         last day, instead of years and months
 * @param yearlyWage    gross; nothing typed is none, as for the amounts that follow
 * @param signingOnFee  pay
 * @param agentForClub  for what an agent does for us
 * @param agentForPlayer for what an agent does for the player
 */
public record ContractForm(
        Currency currency,
        @Nullable Integer years,
        @Nullable Integer months,
        @Nullable LocalDate until,
        @Nullable BigDecimal yearlyWage,
        @Nullable BigDecimal signingOnFee,
        @Nullable BigDecimal agentForClub,
        @Nullable BigDecimal agentForPlayer) {

    public static ContractForm empty(Currency currency) {
        return new ContractForm(currency, null, null, null, null, null, null, null);
    }

    public ContractForm lasting(@Nullable Integer years, @Nullable Integer months, @Nullable LocalDate until) {
        return new ContractForm(currency, years, months, until, yearlyWage, signingOnFee, agentForClub, agentForPlayer);
    }

    public ContractForm paying(@Nullable BigDecimal yearlyWage, @Nullable BigDecimal signingOnFee) {
        return new ContractForm(currency, years, months, until, yearlyWage, signingOnFee, agentForClub, agentForPlayer);
    }

    public ContractForm agents(@Nullable BigDecimal forClub, @Nullable BigDecimal forPlayer) {
        return new ContractForm(currency, years, months, until, yearlyWage, signingOnFee, forClub, forPlayer);
    }
}
