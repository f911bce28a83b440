package club.mercato.figures;

import club.mercato.kernel.Money;
import club.mercato.terms.AddOn;
import club.mercato.terms.Length;
import club.mercato.terms.Loan;
import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the books take a deal: as a purchase from day one, as a loan, or as a loan and then a purchase. */
final class Booking {

    private final Terms terms;
    private final Basis basis;
    private final Figures figures;

    Booking(Terms terms, Basis basis, Figures figures) {
        this.terms = terms;
        this.basis = basis;
        this.figures = figures;
    }

    /** The day of the purchase, if in this scenario there is one. */
    Optional<LocalDate> bought(Scenario scenario) {
        boolean certain = terms.boughtOn().filter(terms.starts()::equals).isPresent();
        return certain || scenario == Scenario.MAXIMUM ? terms.boughtOn() : Optional.empty();
    }

    boolean boughtFromDayOne(Scenario scenario) {
        return bought(scenario).filter(terms.starts()::equals).isPresent();
    }

    Schedule amortisation(Scenario scenario) {
        return bought(scenario)
                .map(day -> amortisation(scenario, day))
                .orElseGet(() -> Schedule.none(figures.currency()));
    }

    Schedule loanExpense(Scenario scenario) {
        Optional<Loan> lent = terms.price().loan().filter(loan -> !boughtFromDayOne(scenario));
        if (lent.isEmpty()) {
            return Schedule.none(figures.currency());
        }
        List<Payment> fee = loanFee();
        Money cost = figures.total(fee).plus(figures.solidarityOnTop(fee)).plus(figures.trainingOnTop());
        YearMonth first = YearMonth.from(terms.starts());
        int months = Length.begunMonths(terms.starts(), lent.get().until());
        List<Spread> spreads = new ArrayList<>(List.of(new Spread(cost, first, months)));
        if (bought(scenario).isEmpty()) {
            addOns(scenario, first, months, spreads);
        }
        return new Schedule(figures.currency(), spreads);
    }

    static Schedule extended(Schedule amortisation, LocalDate on, LocalDate lastDay, FigureRules rules) {
        if (lastDay.isBefore(on)) {
            throw new IllegalArgumentException("A contract until " + lastDay + " is not extended on " + on);
        }
        int months = Length.begunMonths(on, lastDay);
        int most = rules.mostMonthsFromExtension(on).orElse(months);
        return amortisation.respread(YearMonth.from(on), Math.min(months, most));
    }

    private Schedule amortisation(Scenario scenario, LocalDate bought) {
        int contract = terms.contract().length().orElseThrow().monthsFrom(bought);
        int months = Math.min(contract, basis.rules().mostMonths(bought).orElse(contract));
        YearMonth first = YearMonth.from(bought);
        List<Payment> price = price(bought);
        Money cost = figures.total(price).plus(figures.solidarityOnTop(price));
        if (bought.equals(terms.starts())) {
            cost = cost.plus(figures.agentForClub()).plus(figures.trainingOnTop());
        }
        List<Spread> spreads = new ArrayList<>(List.of(new Spread(cost, first, months)));
        addOns(scenario, first, months, spreads);
        return new Schedule(figures.currency(), spreads);
    }

    /** What the purchase costs, without add-ons. */
    private List<Payment> price(LocalDate bought) {
        List<Payment> price = new ArrayList<>(figures.payments(Scenario.GUARANTEED).stream()
                .filter(payment -> payment.of() == Payment.For.INSTALMENT)
                .toList());
        if (bought.equals(terms.starts())) {
            price.addAll(loanFee());
        }
        price.addAll(figures.purchasePayments());
        return price;
    }

    private List<Payment> loanFee() {
        return figures.payments(Scenario.GUARANTEED).stream()
                .filter(payment -> payment.of() == Payment.For.LOAN_FEE)
                .toList();
    }

    /** Over what is left of the months when they are booked; what comes after them is a cost of its own month. */
    private void addOns(Scenario scenario, YearMonth first, int months, List<Spread> spreads) {
        for (AddOn addOn : terms.price().addOns()) {
            boolean atOnce = basis.addOns().capitalisesAtOnce(addOn);
            if (scenario == Scenario.MAXIMUM || atOnce) {
                Payment due = figures.addOn(addOn);
                Money cost = due.amount().plus(figures.solidarityOnTop(List.of(due)));
                YearMonth booked = atOnce ? first : YearMonth.from(due.day());
                long passed = Math.max(0, first.until(booked, ChronoUnit.MONTHS));
                spreads.add(
                        passed < months
                                ? new Spread(cost, first.plusMonths(passed), Math.toIntExact(months - passed))
                                : new Spread(cost, booked, 1));
            }
        }
    }
}
