package club.mercato.figures;

import club.mercato.kernel.Money;
import club.mercato.terms.Length;
import club.mercato.terms.Loan;
import club.mercato.terms.Percent;
import club.mercato.terms.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the player is paid, by whole months: our share during a loan, everything once he is ours and the loan is over. */
final class Wages {

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private final Terms terms;
    private final Money yearly;

    Wages(Terms terms) {
        this.terms = terms;
        this.yearly = terms.denomination().inOwn(terms.contract().yearlyWage());
    }

    /** @param bought the day of the purchase, if there is one; the month of a purchase after a loan is the contract's */
    Schedule over(Optional<LocalDate> bought) {
        List<Spread> spreads = new ArrayList<>();
        YearMonth first = YearMonth.from(terms.starts());
        Optional<Loan> loan = terms.price().loan();
        int lent = loan.map(time -> lentMonths(time, bought.isPresent())).orElse(0);
        loan.ifPresent(time -> add(spreads, first, lent, time.wageShare()));
        bought.ifPresent(day -> {
            int contract = terms.contract().length().orElseThrow().monthsFrom(day);
            boolean overlaps = day.equals(terms.starts());
            YearMonth ours = overlaps ? first.plusMonths(lent) : YearMonth.from(day);
            add(spreads, ours, overlaps ? contract - lent : contract, Percent.ALL);
        });
        return new Schedule(yearly.currency(), spreads);
    }

    private int lentMonths(Loan loan, boolean bought) {
        return bought
                ? Math.toIntExact(
                        YearMonth.from(terms.starts()).until(YearMonth.from(loan.dayAfter()), ChronoUnit.MONTHS))
                : Length.begunMonths(terms.starts(), loan.until());
    }

    private void add(List<Spread> spreads, YearMonth first, int months, Percent share) {
        if (months > 0) {
            BigDecimal amount = yearly.amount()
                    .multiply(BigDecimal.valueOf(months))
                    .multiply(share.value().movePointLeft(2))
                    .divide(MONTHS_A_YEAR, yearly.amount().scale(), RoundingMode.HALF_UP);
            spreads.add(new Spread(new Money(amount, yearly.currency()), first, months));
        }
    }
}
