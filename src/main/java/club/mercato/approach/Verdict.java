package club.mercato.approach;

import club.mercato.rules.Rule;
import java.time.LocalDate;
import java.util.Optional;

/** What the rules say to an approach. */
sealed interface Verdict {

    /** Nothing is asked for. */
    record Free(Why why) implements Verdict {}

    /** A rule lifts what else would be asked for; what it says beside that is for the user to check. */
    record Lifted(Rule by) implements Verdict {}

    /** What is asked for is on record. */
    record Met(Rule rule, Paper paper) implements Verdict {}

    /**
     * What is asked for is not on record, or nothing could be.
     *
     * @param instead  a notice where consent is asked for
     * @param lastDay  where contacts are forbidden: until when
     * @param atAGuess whether the association of the player's club is not known, so that the strictest rule stands in
     */
    record Missing(Rule rule, Optional<Paper> instead, Optional<LocalDate> lastDay, boolean atAGuess)
            implements Verdict {

        /** A rule of low confidence informs, it never refuses. */
        boolean stops() {
            return rule.confidence().enforces();
        }
    }

    /** Why nothing is asked for. */
    enum Why {
        NO_CLUB,
        CONTRACT_OVER,
        /** The rule that applies does not count such contacts. */
        NOT_COVERED,
        /** Between these associations no rule is known. */
        NO_RULE,
        /** The own club or its association is not entered, so no rule can be chosen. */
        OWN_CLUB_UNKNOWN
    }
}
