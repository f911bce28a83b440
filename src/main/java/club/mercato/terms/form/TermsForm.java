package club.mercato.terms.form;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.terms.Denomination.Rate;
import club.mercato.terms.Kind;
import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is typed. It becomes {@link Terms} when nothing is missing and all of it holds; until then it says what
 * does not, each refusal with the path of its field as its datum: {@code addOns[1].cap}, {@code price.fee} being
 * {@code fee}.
 *
 * @param currency   of the offer
 * @param own        of the own club
 * @param rate       where they differ
 * @param starts     the day of registration, or the first day of the loan
 * @param expiryZone where the time of the expiry is said
 */
public record TermsForm(
        Kind kind,
        Currency currency,
        Currency own,
        @Nullable Rate rate,
        @Nullable LocalDate starts,
        PriceForm price,
        ContractForm contract,
        ClausesForm clauses,
        @Nullable LocalDateTime expiry,
        ZoneId expiryZone) {

    /** A form in which nothing is typed yet. */
    public static TermsForm empty(Kind kind, Currency own, LocalDate starts, ZoneId zone) {
        return new TermsForm(
                kind, own, own, null, starts, PriceForm.EMPTY, ContractForm.empty(own), ClausesForm.EMPTY, null, zone);
    }

    /** The form that would become these terms: to change them. */
    public static TermsForm of(Terms terms) {
        return FilledIn.form(terms);
    }

    /** Everything that is missing or does not hold, in the order of the form; empty if these are terms. */
    public List<Refused> refusals() {
        return TermsReading.of(this).refusals();
    }

    /** The terms, or the first thing that is missing or does not hold. */
    public Answer<Terms> terms() {
        return TermsReading.of(this).answer();
    }

    /** Of another kind: what that kind does not have is dropped, and what it needs is opened. */
    public TermsForm as(Kind other) {
        PriceForm.Lent loan = other.isLoan() ? (price.loan() == null ? PriceForm.Lent.EMPTY : price.loan()) : null;
        PriceForm.Bought purchase = other.isLoanThenPurchase()
                ? (price.purchase() == null ? PriceForm.Bought.EMPTY : price.purchase())
                : null;
        PriceForm.Given swapped =
                other == Kind.SWAP ? (price.swapped() == null ? PriceForm.Given.EMPTY : price.swapped()) : null;
        PriceForm fitting = price.lent(loan).bought(purchase).given(swapped);
        return new TermsForm(
                other,
                currency,
                own,
                rate,
                starts,
                other.mayHaveFee() ? fitting : fitting.fee(null, List.of()),
                other == Kind.LOAN ? contract.lasting(null, null, null) : contract,
                clauses,
                expiry,
                expiryZone);
    }

    public TermsForm in(Currency other, @Nullable Rate at) {
        return new TermsForm(kind, other, own, at, starts, price, contract, clauses, expiry, expiryZone);
    }

    public TermsForm from(@Nullable LocalDate day) {
        return new TermsForm(kind, currency, own, rate, day, price, contract, clauses, expiry, expiryZone);
    }

    public TermsForm with(PriceForm other) {
        return new TermsForm(kind, currency, own, rate, starts, other, contract, clauses, expiry, expiryZone);
    }

    public TermsForm with(ContractForm other) {
        return new TermsForm(kind, currency, own, rate, starts, price, other, clauses, expiry, expiryZone);
    }

    public TermsForm with(ClausesForm other) {
        return new TermsForm(kind, currency, own, rate, starts, price, contract, other, expiry, expiryZone);
    }

    public TermsForm expiring(@Nullable LocalDateTime at, ZoneId zone) {
        return new TermsForm(kind, currency, own, rate, starts, price, contract, clauses, at, zone);
    }
}
