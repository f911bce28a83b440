package club.mercato.figures;

import club.mercato.rules.Point;
import club.mercato.rules.Rule;
import club.mercato.rules.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The dated rules that figures rest on. */
public final class FigureRules {

    /** Whose accounting and squad cost rules are the basis. */
    static final String BASIS = "UEFA";

    private static final int MONTHS = 12;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final List<Rule> rules;

    private FigureRules(List<Rule> rules) {
        this.rules = rules;
    }

    public static FigureRules of(RuleBook book) {
        return new FigureRules(book.all().stream()
                .filter(rule -> rule.point().isPresent() && rule.figure().isPresent())
                .toList());
    }

    /**
     * The most months over which the cost of a transfer is amortised: 60 for those made from 1 July 2023 on, no limit
     * before (CL&FS G.3, rules {@code UEFA-FIVE} and {@code UEFA-FIVE-OLD}).
     */
    Optional<Integer> mostMonths(LocalDate transfer) {
        return inForce(Point.AMORTISATION_YEARS, transfer).map(FigureRules::months);
    }

    /** The most months from an extension on over which what is left is amortised (rule {@code UEFA-FIVE-EXT}). */
    Optional<Integer> mostMonthsFromExtension(LocalDate extension) {
        return inForce(Point.EXTENSION_YEARS, extension).map(FigureRules::months);
    }

    /** The part of each payment that goes to the clubs that trained the player; 0.05. */
    BigDecimal solidarityShare(LocalDate on) {
        return share(Point.SOLIDARITY_SHARE, on);
    }

    /**
     * The part of each payment for one calendar year of training.
     *
     * @param birthday which one lies in it, 12 to 23
     */
    BigDecimal solidarityShare(int birthday, LocalDate on) {
        return share(birthday < Solidarity.LATER ? Point.SOLIDARITY_EARLY_YEAR : Point.SOLIDARITY_LATER_YEAR, on);
    }

    /** UEFA's limit for the ratio at the end of a calendar year. */
    public Optional<Rule> squadCostLimit(int year) {
        return inForce(Point.SQUAD_COST_LIMIT, LocalDate.of(year, 12, 31));
    }

    /** Every association's limit at the end of a calendar year. */
    public List<Rule> squadCostLimits(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return rules.stream()
                .filter(rule ->
                        rule.point().filter(Point.SQUAD_COST_LIMIT::equals).isPresent() && rule.holdsOn(day))
                .toList();
    }

    /** The personnel expense, in EUR, below which the limit does not apply. */
    public Optional<BigDecimal> squadCostScope(int year) {
        return inForce(Point.SQUAD_COST_SCOPE, LocalDate.of(year, 12, 31)).flatMap(Rule::figure);
    }

    private static int months(Rule rule) {
        return MONTHS * rule.figure().orElseThrow().intValueExact();
    }

    private BigDecimal share(Point point, LocalDate on) {
        Comparator<Rule> latest =
                Comparator.comparing(rule -> rule.span().from().orElse(LocalDate.MIN));
        Rule rule = settling(point)
                .filter(known -> known.span().from().filter(on::isBefore).isEmpty())
                .max(latest)
                .or(() -> settling(point).min(latest))
                .orElseThrow();
        return rule.figure().orElseThrow().divide(PERCENT);
    }

    private Optional<Rule> inForce(Point point, LocalDate day) {
        return settling(point)
                .filter(rule -> rule.association().equals(BASIS) && rule.holdsOn(day))
                .findFirst();
    }

    private Stream<Rule> settling(Point point) {
        return rules.stream().filter(rule -> rule.point().filter(point::equals).isPresent());
    }
}
