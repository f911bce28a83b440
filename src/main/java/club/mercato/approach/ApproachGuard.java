package club.mercato.approach;

import club.mercato.approach.Circumstances.Judged;
import club.mercato.contacts.ContactGuard;
import club.mercato.contacts.Direction;
import club.mercato.contacts.Party;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.TargetCard;
import club.mercato.rules.ApproachTerms.Covered;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Warns of contacts with a player or his agent that the rules do not allow yet. What we do is stopped; what they do to us
 * is only warned of, since it has happened.
 */
@Component
class ApproachGuard implements ContactGuard {

    private final Circumstances circumstances;

    ApproachGuard(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public Optional<Caution> look(TargetCard target, Party party, Direction direction, Instant when) {
        return covered(party, direction).flatMap(kind -> {
            Judged judged = circumstances.judge(target, kind, when);
            return judged.verdict() instanceof Verdict.Missing missing
                    ? Optional.of(new Caution(
                            refused(missing, judged.approach()),
                            kind != Covered.PITCH && judged.stopping().isPresent()))
                    : Optional.empty();
        });
    }

    private static Refused refused(Verdict.Missing missing, Approach approach) {
        return ApproachWords.canBeMended(missing)
                ? Refused.because(ApproachWords.of(missing, approach), ApproachWords.SERVE)
                : Refused.because(ApproachWords.of(missing, approach));
    }

    private static Optional<Covered> covered(Party party, Direction direction) {
        return switch (party) {
            case PLAYER -> Optional.of(direction == Direction.WE_APPROACHED ? Covered.PLAYER : Covered.PITCH);
            case AGENT -> Optional.of(direction == Direction.WE_APPROACHED ? Covered.AGENT : Covered.PITCH);
            case SELLING_CLUB, OTHER -> Optional.empty();
        };
    }
}
