package club.mercato.bids;

import club.mercato.kernel.Money;
import club.mercato.terms.AddOn;
import club.mercato.terms.AgentFees;
import club.mercato.terms.Clauses;
import club.mercato.terms.Contract;
import club.mercato.terms.Denomination;
import club.mercato.terms.Expiry;
import club.mercato.terms.Instalment;
import club.mercato.terms.Kind;
import club.mercato.terms.Length;
import club.mercato.terms.Levies;
import club.mercato.terms.Percent;
import club.mercato.terms.Price;
import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Terms for tests of what happens to them. */
public final class Offered {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate STARTS = LocalDate.of(2026, 1, 2);

    private Offered() {}

    /** A fee in whole euros, paid at once, and a contract of three years without wages. */
    public static Terms fee(long euros) {
        return terms(Kind.PERMANENT, List.of(paid(euros)), List.of(), 0, Optional.empty());
    }

    public static Terms withAddOn(long euros, long addOn) {
        AddOn promised = AddOn.once("20 matches", Money.of(addOn, "EUR"), Percent.of(50));
        return terms(Kind.PERMANENT, List.of(paid(euros)), List.of(promised), 0, Optional.empty());
    }

    /** No fee, but a wage. */
    public static Terms free(long yearlyWage) {
        return terms(Kind.FREE_TRANSFER, List.of(), List.of(), yearlyWage, Optional.empty());
    }

    public static Terms clause(long euros) {
        return terms(Kind.RELEASE_CLAUSE, List.of(paid(euros)), List.of(), 0, Optional.empty());
    }

    public static Terms until(long euros, LocalDateTime end, ZoneId zone) {
        return terms(Kind.PERMANENT, List.of(paid(euros)), List.of(), 0, Optional.of(new Expiry(end, zone)));
    }

    private static Instalment paid(long euros) {
        return new Instalment(STARTS, Money.of(euros, "EUR"));
    }

    private static Terms terms(
            Kind kind, List<Instalment> fee, List<AddOn> addOns, long yearlyWage, Optional<Expiry> expiry) {
        Levies levies = new Levies(Levies.Burden.DEDUCTED, Levies.Burden.DEDUCTED, Money.zero(EUR));
        return new Terms(
                kind,
                Denomination.in(EUR),
                STARTS,
                new Price(fee, Optional.empty(), Optional.empty(), Optional.empty(), addOns, levies),
                Contract.of(Length.years(3), Money.of(yearlyWage, "EUR")),
                AgentFees.none(EUR),
                Clauses.NONE,
                expiry);
    }
}
