package club.mercato.terms.form;

import club.mercato.terms.Instalment;
import club.mercato.terms.Levies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of the price; amounts are in the currency of the offer, percentages 0 to 100.
 *
 * @param fee         the fixed fee; nothing typed is none
 * @param instalments how it is paid; none typed: all of it on the first day
 * @param loan        of a loan
 * @param purchase    that may or must follow a loan
 * @param swapped     the player who goes the other way
 */
public record PriceForm(
        @Nullable BigDecimal fee,
        List<Part> instalments,
        @Nullable Lent loan,
        @Nullable Bought purchase,
        @Nullable Given swapped,
        List<Extra> addOns,
        Levies.Burden solidarity,
        Levies.Burden training,
        @Nullable BigDecimal trainingCompensation) {

    public static final PriceForm EMPTY = new PriceForm(
            null, List.of(), null, null, null, List.of(), Levies.Burden.DEDUCTED, Levies.Burden.DEDUCTED, null);

    public PriceForm {
        instalments = List.copyOf(instalments);
        addOns = List.copyOf(addOns);
    }

    /** An instalment. */
    public record Part(@Nullable LocalDate due, @Nullable BigDecimal amount) {

        static Part of(Instalment instalment) {
            return new Part(instalment.due(), instalment.amount().amount());
        }
    }

    /**
     * A loan.
     *
     * @param feeDue    nothing typed: on its first day
     * @param wageShare nothing typed: all of the wages
     */
    public record Lent(
            @Nullable LocalDate until,
            @Nullable BigDecimal fee,
            @Nullable LocalDate feeDue,
            @Nullable BigDecimal wageShare) {

        public static final Lent EMPTY = new Lent(null, null, null, null);
    }

    /**
     * An option or an obligation.
     *
     * @param instalments how the price is paid; none typed: at once, on the day after the loan
     */
    public record Bought(
            @Nullable BigDecimal price,
            List<Part> instalments,
            String condition,
            @Nullable BigDecimal likelihood,
            boolean virtuallyCertain) {

        public static final Bought EMPTY = new Bought(null, List.of(), "", null, false);

        public Bought {
            instalments = List.copyOf(instalments);
        }
    }

    /** A player of ours who goes the other way. */
    public record Given(
            String player,
            @Nullable BigDecimal agreedValue,
            @Nullable BigDecimal bookValue) {

        public static final Given EMPTY = new Given("", null, null);
    }

    /**
     * An add-on.
     *
     * @param cap the most that is paid of it; only where it is paid for each occurrence
     */
    public record Extra(
            String condition,
            @Nullable BigDecimal amount,
            boolean perOccurrence,
            @Nullable BigDecimal cap,
            @Nullable BigDecimal likelihood,
            @Nullable LocalDate expectedOn) {

        public static final Extra EMPTY = new Extra("", null, false, null, null, null);
    }

    public PriceForm fee(@Nullable BigDecimal fee, List<Part> instalments) {
        return new PriceForm(
                fee, instalments, loan, purchase, swapped, addOns, solidarity, training, trainingCompensation);
    }

    public PriceForm lent(@Nullable Lent loan) {
        return new PriceForm(
                fee, instalments, loan, purchase, swapped, addOns, solidarity, training, trainingCompensation);
    }

    public PriceForm bought(@Nullable Bought purchase) {
        return new PriceForm(
                fee, instalments, loan, purchase, swapped, addOns, solidarity, training, trainingCompensation);
    }

    public PriceForm given(@Nullable Given swapped) {
        return new PriceForm(
                fee, instalments, loan, purchase, swapped, addOns, solidarity, training, trainingCompensation);
    }

    public PriceForm addOns(List<Extra> addOns) {
        return new PriceForm(
                fee, instalments, loan, purchase, swapped, addOns, solidarity, training, trainingCompensation);
    }

    public PriceForm levies(
            Levies.Burden solidarity, Levies.Burden training, @Nullable BigDecimal trainingCompensation) {
        return new PriceForm(
                fee, instalments, loan, purchase, swapped, addOns, solidarity, training, trainingCompensation);
    }
}
