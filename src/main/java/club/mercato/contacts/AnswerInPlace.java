package club.mercato.contacts;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Word;
import club.mercato.pipeline.AskedInPlace;
import club.mercato.pipeline.Candidate;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The answer to an open question, given at the card: it is logged as a contact that they began, and the gate then looks
 * again. An answer that does not engage stays logged, and the move is refused with what is now true.
 */
@Component
class AnswerInPlace implements AskedInPlace {

    static final String ANSWER = EngagedGate.ANSWER.name();
    static final String SAID = "said";

    /** Answers that can be had before a bid. */
    private static final List<Outcome> OFFERED = List.of(
            Outcome.LISTENING,
            Outcome.PRICE_NAMED,
            Outcome.TALKS_AGREED,
            Outcome.NOT_FOR_SALE,
            Outcome.REFUSED_TO_TALK);

    /** The log asks the desk and the desk asks for data in place, so the log is fetched when an answer is given. */
    private final ObjectProvider<ContactLog> log;

    AnswerInPlace(ObjectProvider<ContactLog> log) {
        this.log = log;
    }

    @Override
    public Refused.Datum datum() {
        return EngagedGate.ANSWER;
    }

    @Override
    public boolean mayGive(StaffMember member) {
        return member.is(Role.RECRUITER) || member.is(Role.MANAGER);
    }

    @Override
    public List<Field> fields(Candidate candidate) {
        return List.of(
                new Field(
                        ANSWER,
                        OFFERED.stream()
                                .map(outcome -> new Option(outcome.name(), new Word.Term(outcome.label())))
                                .toList(),
                        Optional.empty()),
                new Field(SAID, List.of(), Optional.empty()));
    }

    @Override
    public Optional<Refused> take(TargetId target, Map<String, String> given) {
        String answer = given.getOrDefault(ANSWER, "");
        Optional<Outcome> outcome = OFFERED.stream()
                .filter(offered -> offered.name().equals(answer))
                .findFirst();
        if (outcome.isEmpty()) {
            return Optional.empty(); // nothing was answered, and the gate says so
        }
        return log.getObject()
                .answer(target, outcome.get(), given.getOrDefault(SAID, ""))
                .refusal();
    }
}
