package club.mercato.approvals;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In whose voice somebody decides. */
@Component
class Voices {

    private final DeputyDesk deputies;

    Voices(DeputyDesk deputies) {
        this.deputies = deputies;
    }

    /** @param asDeputy by which naming; empty for his own */
    record Voice(StaffId of, Optional<Deputy> asDeputy) {}

    /**
     * His own if he is a director; else of the first director whose deputy he is today and who may still speak. A no is
     * the first reason that stands in the way.
     */
    Answer<Voice> of(StaffMember by, FourEyes fourEyes, Submission on) {
        if (by.is(Role.DIRECTOR)) {
            return admitted(by, new Voice(by.id(), Optional.empty()), fourEyes, on);
        }
        List<Answer<Voice>> voices = (by.leads() ? deputies.standingInFor() : List.<Deputy>of())
                .stream()
                        .map(deputy -> admitted(by, new Voice(deputy.director(), Optional.of(deputy)), fourEyes, on))
                        .toList();
        return voices.stream()
                .filter(voice -> voice.refusal().isEmpty())
                .findFirst()
                .or(() -> voices.stream().findFirst())
                .orElseGet(() -> Answer.no(Refused.because(Sentence.of("approvals.refused.noDirector"))));
    }

    private static Answer<Voice> admitted(StaffMember by, Voice voice, FourEyes fourEyes, Submission on) {
        return fourEyes.refusal(by.id(), voice.of(), on.versionNo(), on.id())
                .<Answer<Voice>>map(Answer::no)
                .orElseGet(() -> Answer.done(voice));
    }
}
