package club.mercato.terms.form;

import club.mercato.terms.Clauses.SellOn;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of what the other club keeps of the player.
 *
 * @param sellOnShare  0 to 100; nothing typed: no share
 * @param sellOnBase   what is shared, in words
 * @param buyBackPrice nothing typed: no such right
 */
public record ClausesForm(
        @Nullable BigDecimal sellOnShare,
        SellOn.Of sellOnOf,
        String sellOnBase,
        @Nullable BigDecimal buyBackPrice,
        @Nullable LocalDate buyBackFrom,
        @Nullable LocalDate buyBackUntil,
        boolean matchingRight) {

    public static final ClausesForm EMPTY = new ClausesForm(null, SellOn.Of.FEE, "", null, null, null, false);
}
