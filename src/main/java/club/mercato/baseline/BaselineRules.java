package club.mercato.baseline;

import club.mercato.figures.SquadCost;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold of the club's figures that are entered. A refusal names the field it lies in. */
final class BaselineRules {

    static final int LONGEST_SOURCE = 200;

    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 10;

    /** More than any club has ever turned over; what is stored must fit its column. */
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    private BaselineRules() {}

    /** @param now the calendar year it is */
    static Optional<Refused> refusal(int year, SquadCost.Baseline figures, String source, int now) {
        if (year < now - YEARS_BACK || year > now + YEARS_AHEAD) {
            return no(
                    "year",
                    "baseline.refused.year",
                    new Word.Text(Integer.toString(now - YEARS_BACK)),
                    new Word.Text(Integer.toString(now + YEARS_AHEAD)));
        }
        return Stream.of(
                        cost("pay", figures.pay()),
                        cost("amortisation", figures.amortisation()),
                        cost("agents", figures.agents()),
                        revenue(figures.revenue()),
                        size("transferResult", figures.transferResult()),
                        source(source))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refused> cost(String field, Money cost) {
        return cost.isNegative() ? no(field, "baseline.refused.negative") : size(field, cost);
    }

    private static Optional<Refused> revenue(Money revenue) {
        return revenue.amount().signum() <= 0 ? no("revenue", "baseline.refused.noRevenue") : size("revenue", revenue);
    }

    private static Optional<Refused> size(String field, Money sum) {
        return sum.amount().abs().compareTo(MOST) > 0 ? no(field, "baseline.refused.tooMuch") : Optional.empty();
    }

    private static Optional<Refused> source(String source) {
        if (source.isBlank()) {
            return no("source", "baseline.refused.noSource");
        }
        return source.strip().length() > LONGEST_SOURCE
                ? no("source", "baseline.refused.tooLong", new Word.Count(LONGEST_SOURCE))
                : Optional.empty();
    }

    private static Optional<Refused> no(String field, String key, Word... words) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), Sentence.of(key, words)));
    }
}
