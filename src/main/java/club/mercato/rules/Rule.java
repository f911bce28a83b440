package club.mercato.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule of an association.
 *
 * @param association as its source names it
 * @param text        what it says, in short
 * @param reference   article and edition; may be empty
 * @param confidence  how sure it is
 * @param approach    what it says of approaching players, where it says anything of that
 * @param point       what it settles, where a figure or a route hangs on it
 * @param figure      its figure, in the unit that its point or topic names
 * @param verifiedOn  when it was last looked up
 */
public record Rule(
        RuleId id,
        String association,
        Topic topic,
        String text,
        Span span,
        String reference,
        List<Source> sources,
        Confidence confidence,
        Optional<ApproachTerms> approach,
        Optional<Point> point,
        Optional<BigDecimal> figure,
        LocalDate verifiedOn) {

    public Rule {
        sources = List.copyOf(sources);
    }

    /**
     * Where a rule was read.
     *
     * @param name    short name
     * @param address where it stands
     */
    public record Source(String name, String address) {}

    public boolean holdsOn(LocalDate day) {
        return span.holdsOn(day);
    }
}
