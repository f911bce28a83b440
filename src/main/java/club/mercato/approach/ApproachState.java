package club.mercato.approach;

import club.mercato.kernel.Sentence;
import club.mercato.rules.Rule;
import club.mercato.staff.StaffId;
import java.util.List;
import java.util.Optional;

/**
 * How it stands with approaching a target's player.
 *
 * @param colour    in order, missing, or only to be checked
 * @param says      the guard's state in words
 * @param rule      the rule that says so
 * @param goneOn    who went on against it, and why
 * @param canBeMended whether a notice or a consent would mend what is missing
 * @param papers    notices and consents on record, the newest first
 */
public record ApproachState(
        Colour colour,
        Sentence says,
        Optional<Rule> rule,
        Optional<GoneOn> goneOn,
        boolean canBeMended,
        List<Paper> papers) {

    public ApproachState {
        papers = List.copyOf(papers);
    }

    /** Whether something is to be done. */
    public enum Colour {
        IN_ORDER,
        TO_CHECK,
        MISSING
    }

    /** Somebody who leads went on, with a reason. */
    public record GoneOn(StaffId by, String why) {}
}
