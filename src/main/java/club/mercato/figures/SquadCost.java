package club.mercato.figures;

import club.mercato.kernel.Money;
import club.mercato.rules.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The squad cost ratio before and after an offer, by calendar year: (pay + amortisation and impairment + agent costs not
 * already in those two) ÷ (adjusted operating revenue + net transfer result of 36 months ÷ 3). Source: CL&FS 92, Annex K,
 * rules {@code UEFA-SCR} and following. A purchase moves the numerator by its amortisation, wages, signing-on and agents'
 * fees; a loan fee is no squad cost, a third of it lowers the denominator.
 */
public final class SquadCost {

    private static final BigDecimal YEARS_OF_RESULT = BigDecimal.valueOf(3);

    private final Figures figures;
    private final Baseline baseline;
    private final FigureRules rules;
    private final int yearOfSigning;

    SquadCost(Figures figures, Baseline baseline, FigureRules rules) {
        this.figures = figures;
        this.baseline = baseline;
        this.rules = rules;
        this.yearOfSigning = figures.terms().starts().getYear();
    }

    /**
     * The club's figures without the offer, as a director enters them, in the own currency.
     *
     * @param pay            of all professionals registered at any time in the year and of head coaches
     * @param amortisation   of players' cost, impairment included
     * @param agents         agent costs that are in neither
     * @param revenue        adjusted operating revenue of the year
     * @param transferResult net result of transfers over 36 months, not yet divided; may be negative
     */
    public record Baseline(Money pay, Money amortisation, Money agents, Money revenue, Money transferResult) {}

    /**
     * The ratio at one moment, with its parts.
     *
     * @param pay          wages, signing-on fees, and agents for players
     * @param amortisation with impairment
     * @param agents       agent costs that are in neither
     * @param base         the denominator, rounded to the cent
     */
    public record Ratio(Money pay, Money amortisation, Money agents, Money base) {

        public static Ratio of(Baseline figures) {
            Money result = figures.transferResult();
            BigDecimal third =
                    result.amount().divide(YEARS_OF_RESULT, result.amount().scale(), RoundingMode.HALF_UP);
            return new Ratio(
                    figures.pay(),
                    figures.amortisation(),
                    figures.agents(),
                    figures.revenue().plus(new Money(third, result.currency())));
        }

        /** The numerator. */
        public Money cost() {
            return pay.plus(amortisation).plus(agents);
        }

        /**
         * In percent, rounded half up.
         *
         * @param decimals 0 or more
         * @return empty if there is no positive base
         */
        public Optional<BigDecimal> percent(int decimals) {
            return base.amount().signum() <= 0
                    ? Optional.empty()
                    : Optional.of(
                            cost().amount().movePointRight(2).divide(base.amount(), decimals, RoundingMode.HALF_UP));
        }

        /** Whether it is over a limit in percent; compared exactly, without rounding. */
        public boolean isOver(BigDecimal limit) {
            return cost().amount().movePointRight(2).compareTo(base.amount().multiply(limit)) > 0;
        }
    }

    public int yearOfSigning() {
        return yearOfSigning;
    }

    /** The ratio without the offer. */
    public Ratio before() {
        return Ratio.of(baseline);
    }

    /** The ratio of the calendar year of registration: a player of 1 July counts six months. */
    public Ratio yearOfSigning(Scenario scenario) {
        return inYear(yearOfSigning, scenario);
    }

    /** The ratio of the calendar year after that of registration. */
    public Ratio firstFullYear(Scenario scenario) {
        return inYear(yearOfSigning + 1, scenario);
    }

    /** The ratio of any calendar year, with the baseline as it is. */
    public Ratio inYear(int year, Scenario scenario) {
        return Ratio.of(with(year, scenario));
    }

    /** The club's figures of a calendar year with the offer in them: what a further offer comes on top of. */
    public Baseline with(int year, Scenario scenario) {
        boolean signing = year == yearOfSigning;
        Money once = signing ? figures.signingOnFee().plus(figures.agentForPlayer()) : none();
        boolean inWindow = year >= yearOfSigning && year < yearOfSigning + YEARS_OF_RESULT.intValueExact();
        Money expense = inWindow ? figures.loanExpense(scenario).total() : none();
        return new Baseline(
                baseline.pay().plus(figures.wages(scenario).inYear(year)).plus(once),
                baseline.amortisation().plus(figures.amortisation(scenario).inYear(year)),
                baseline.agents().plus(signing ? figures.agentExpensed(scenario) : none()),
                baseline.revenue(),
                baseline.transferResult().minus(expense));
    }

    /** UEFA's limit at the end of a calendar year, with where it stands. */
    public Optional<Rule> limit(int year) {
        return rules.squadCostLimit(year);
    }

    private Money none() {
        return Money.zero(figures.currency());
    }
}
