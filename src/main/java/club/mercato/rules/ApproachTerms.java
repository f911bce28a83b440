package club.mercato.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule says of approaching players under contract.
 *
 * @param requires what it asks for
 * @param covers   which contacts count
 * @param contract which contracts it is about
 * @param days     the days of the year on which it applies; empty: all year
 * @param lifts    rules that do not apply where this one does
 */
public record ApproachTerms(
        Requirement requires, Set<Covered> covers, Contracts contract, Optional<YearlyDays> days, Set<RuleId> lifts) {

    public ApproachTerms {
        covers = Set.copyOf(covers);
        lifts = Set.copyOf(lifts);
    }

    /** A kind of contact. */
    public enum Covered {
        /** We speak to the player. */
        PLAYER,
        /** We speak to his agent: contacts through third parties count. */
        AGENT,
        /** He, or somebody for him, speaks to us. */
        PITCH
    }

    /** A kind of contract, seen from a day of a season. */
    public enum Contracts {
        ANY,
        ENDS_THIS_SEASON,
        ENDS_LATER;

        boolean include(Optional<LocalDate> until, LocalDate seasonEnds) {
            boolean endsNow = until.filter(day -> !day.isAfter(seasonEnds)).isPresent();
            return this == ANY || (this == ENDS_THIS_SEASON) == endsNow;
        }
    }

    /**
     * Whether it applies to such a contract on such a day.
     *
     * @param contractUntil empty if it is not known: then it is taken to run on
     * @param seasonEnds    last day of the season that the day lies in
     */
    public boolean appliesOn(LocalDate day, Optional<LocalDate> contractUntil, LocalDate seasonEnds) {
        return contract.include(contractUntil, seasonEnds)
                && days.map(span -> span.include(day)).orElse(true);
    }
}
