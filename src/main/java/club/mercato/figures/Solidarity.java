package club.mercato.figures;

import club.mercato.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The solidarity contribution: 5 % of every payment for an international move, add-ons and loan fees included, to the clubs
 * that trained the player; 0.25 % for each calendar year of his 12th to 15th birthday, 0.5 % for each of the 16th to 23rd
 * (RSTP 21 and Annexe 5, rules {@code FIFA-SOL} and {@code FIFA-SOL-RATES}). For information: who trained him when is not
 * known here.
 */
public final class Solidarity {

    static final int LATER = 16;

    private static final int FIRST = 12;
    private static final int LAST = 23;

    private Solidarity() {}

    /**
     * What one calendar year of training earns.
     *
     * @param year     the calendar year
     * @param birthday which one lies in it, 12 to 23
     */
    public record Share(int year, int birthday, Money amount) {}

    /**
     * The shares of a payment by the years of training, rounded cumulatively, so that those of a player of 24 add up to 5 %
     * to the cent. Years after the move earn nothing; the year of the move earns by its days before it.
     *
     * @param born  date of birth
     * @param moved the day of registration with the new club
     */
    public static List<Share> shares(Money payment, LocalDate born, LocalDate moved, FigureRules rules) {
        List<Share> shares = new ArrayList<>();
        BigDecimal running = BigDecimal.ZERO;
        Money paid = Money.zero(payment.currency());
        for (int birthday = FIRST; birthday <= LAST && born.getYear() + birthday <= moved.getYear(); birthday++) {
            int year = born.getYear() + birthday;
            running = running.add(rules.solidarityShare(birthday, moved).multiply(trained(year, moved)));
            Money upToNow = Money.nearest(payment.amount().multiply(running), payment.currency());
            shares.add(new Share(year, birthday, upToNow.minus(paid)));
            paid = upToNow;
        }
        return List.copyOf(shares);
    }

    /** The part of a year that lies before the move. */
    private static BigDecimal trained(int year, LocalDate moved) {
        if (year < moved.getYear()) {
            return BigDecimal.ONE;
        }
        long days = ChronoUnit.DAYS.between(LocalDate.of(year, 1, 1), moved);
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(Year.of(year).length()), MathContext.DECIMAL64);
    }
}
