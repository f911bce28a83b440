package club.mercato.approvals;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.StaffId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Nobody decides on what he wrote, and one person counts once.
 *
 * <ul>
 *   <li>Whoever drafted a bid, changed its terms, or sent them for approval decides neither on that version nor on a later
 *       one: his hand is in all that follow.
 *   <li>Nor does anybody decide in his stead while he is away.
 *   <li>Of one sending for approval each person decides once, and each director's voice is heard once, by himself or by
 *       his deputy.
 *   <li>Whoever decided on a version does not send it for approval again.
 * </ul>
 *
 * <p>The database refuses the same by itself; see {@code V19__bids.sql}.
 *
 * @param parts   who had a hand in the bid, in any of its versions
 * @param decided the decisions of all sendings for approval
 * @param names   how people are called
 */
record FourEyes(Collection<Part> parts, Collection<Said> decided, Function<StaffId, String> names) {

    FourEyes {
        parts = List.copyOf(parts);
        decided = List.copyOf(decided);
    }

    /** What somebody did to a version. */
    enum Hand {
        DRAFTED,
        EDITED,
        SENT
    }

    record Part(StaffId who, Hand hand, int version) {}

    /**
     * A decision.
     *
     * @param voice whose it is: his own, or of the director whose deputy he is
     */
    record Said(StaffId by, StaffId voice, int version, Object round) {}

    /**
     * Why this person may not decide.
     *
     * @param voice   himself, or the director whose deputy he is
     * @param version the version that is decided on
     * @param round   its sending for approval
     */
    Optional<Refused> refusal(StaffId decider, StaffId voice, int version, Object round) {
        return part(decider, version)
                .map(part -> no("approvals.refused.own." + part.hand(), new Word.Count(part.version())))
                .or(() -> part(voice, version)
                        .map(part -> no(
                                "approvals.refused.voiceOf." + part.hand(),
                                new Word.Text(names.apply(voice)),
                                new Word.Count(part.version()))))
                .or(() -> decided.stream()
                        .filter(said -> said.round().equals(round) && said.by().equals(decider))
                        .findFirst()
                        .map(said -> no("approvals.refused.decidedAlready", new Word.Count(version))))
                .or(() -> decided.stream()
                        .filter(said ->
                                said.round().equals(round) && said.voice().equals(voice))
                        .findFirst()
                        .map(said -> no(
                                "approvals.refused.spokenAlready",
                                new Word.Text(names.apply(voice)),
                                new Word.Text(names.apply(said.by())),
                                new Word.Count(version))));
    }

    /** Why this person may not send a version for approval. */
    Optional<Refused> refusalToSend(StaffId sender, int version) {
        return decided.stream()
                .filter(said -> said.version() >= version
                        && (said.by().equals(sender) || said.voice().equals(sender)))
                .findFirst()
                .map(said -> no("approvals.refused.decidedSoNotSent", new Word.Count(said.version())));
    }

    /** The latest thing that he did to this version or to one that it came from. */
    private Optional<Part> part(StaffId who, int version) {
        return parts.stream()
                .filter(part -> part.who().equals(who) && part.version() <= version)
                .max(Comparator.comparingInt(Part::version));
    }

    private static Refused no(String key, Word... words) {
        return Refused.because(Sentence.of(key, words));
    }
}
