package club.mercato.terms;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.staff.StaffId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Builds terms for tests, in whole units or exact strings of the offer's currency. */
public final class Deal {

    public static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    public static final StaffId TREASURER = new StaffId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    private final Kind kind;
    private Denomination denomination = Denomination.in(Currency.getInstance("EUR"));
    private LocalDate starts = JULY;
    private final List<Instalment> instalments = new ArrayList<>();
    private Optional<Loan> loan = Optional.empty();
    private Optional<Purchase> purchase = Optional.empty();
    private Optional<Swapped> swapped = Optional.empty();
    private final List<AddOn> addOns = new ArrayList<>();
    private Levies.Burden solidarity = Levies.Burden.DEDUCTED;
    private Levies.Burden training = Levies.Burden.DEDUCTED;
    private String compensation = "0";
    private Optional<Length> length = Optional.empty();
    private String wage = "0";
    private String signingOn = "0";
    private String agentForClub = "0";
    private String agentForPlayer = "0";
    private Clauses clauses = Clauses.NONE;
    private Optional<Expiry> expiry = Optional.empty();

    private Deal(Kind kind) {
        this.kind = kind;
    }

    public static Deal of(Kind kind) {
        return new Deal(kind);
    }

    /** A purchase on 1 July 2025 for a fee that is paid at once. */
    public static Deal permanent(String fee, int years) {
        return of(Kind.PERMANENT).paying(fee).years(years);
    }

    public Deal in(String currency, String rate) {
        denomination = new Denomination(
                Currency.getInstance(currency),
                Currency.getInstance("EUR"),
                Optional.of(
                        new Denomination.Rate(new BigDecimal(rate), TREASURER, Instant.parse("2025-06-20T10:00:00Z"))));
        return this;
    }

    public Deal starting(LocalDate day) {
        starts = day;
        return this;
    }

    public Deal paying(String fee) {
        return paying(fee, starts);
    }

    public Deal paying(String fee, LocalDate due) {
        instalments.add(new Instalment(due, money(fee)));
        return this;
    }

    public Deal paying(List<Instalment> parts) {
        instalments.addAll(parts);
        return this;
    }

    public Deal lent(LocalDate until, String fee) {
        return lent(until, fee, 100);
    }

    public Deal lent(LocalDate until, String fee, int wageShare) {
        loan = Optional.of(new Loan(until, money(fee), starts, Percent.of(wageShare)));
        return this;
    }

    public Deal with(Purchase later) {
        purchase = Optional.of(later);
        return this;
    }

    public Deal giving(String player, String agreed, String book) {
        swapped = Optional.of(new Swapped(player, money(agreed), money(book)));
        return this;
    }

    public Deal with(AddOn addOn) {
        addOns.add(addOn);
        return this;
    }

    public Deal once(String condition, String amount, int likelihood) {
        return with(AddOn.once(condition, money(amount), Percent.of(likelihood)));
    }

    public Deal each(String condition, String amount, String cap, int likelihood) {
        return with(AddOn.perOccurrence(condition, money(amount), money(cap), Percent.of(likelihood)));
    }

    public Deal solidarityOnTop() {
        solidarity = Levies.Burden.ON_TOP;
        return this;
    }

    public Deal training(Levies.Burden burden, String amount) {
        training = burden;
        compensation = amount;
        return this;
    }

    public Deal years(int years) {
        length = Optional.of(Length.years(years));
        return this;
    }

    public Deal until(LocalDate lastDay) {
        length = Optional.of(Length.until(lastDay));
        return this;
    }

    public Deal wage(String yearly) {
        wage = yearly;
        return this;
    }

    public Deal signingOn(String fee) {
        signingOn = fee;
        return this;
    }

    public Deal agents(String forClub, String forPlayer) {
        agentForClub = forClub;
        agentForPlayer = forPlayer;
        return this;
    }

    public Deal with(Clauses kept) {
        clauses = kept;
        return this;
    }

    public Deal standing(Expiry until) {
        expiry = Optional.of(until);
        return this;
    }

    public Money money(String amount) {
        return new Money(new BigDecimal(amount), denomination.currency());
    }

    public Answer<Terms> ask() {
        return Terms.of(
                kind,
                denomination,
                starts,
                new Price(
                        instalments,
                        loan,
                        purchase,
                        swapped,
                        addOns,
                        new Levies(solidarity, training, money(compensation))),
                new Contract(length, money(wage), money(signingOn)),
                new AgentFees(money(agentForClub), money(agentForPlayer)),
                clauses,
                expiry);
    }

    public Terms terms() {
        return ask().orElseThrow();
    }
}
