package club.mercato.completion.ui;

import club.mercato.completion.Completion;
import club.mercato.completion.Medical;
import club.mercato.completion.PersonalTerms;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says what is on record of each step. */
class StepWords {

    private final CompletionScreens screens;
    private final Phrasebook phrases;

    StepWords(CompletionScreens screens) {
        this.screens = screens;
        phrases = screens.viewer().phrases();
    }

    List<String> terms(Completion now) {
        List<String> lines = new ArrayList<>();
        now.terms().ifPresent(terms -> {
            PersonalTerms.Form agreed = terms.agreed();
            lines.add(phrases.say(
                    "completion.says.terms",
                    phrases.fullDay(agreed.ends()),
                    phrases.exactly(agreed.pay().yearlyWage())));
            beside("completion.says.signingOn", agreed.pay().signingOnFee(), lines);
            beside("completion.says.agent", agreed.pay().agentFee(), lines);
            now.differences().forEach(difference -> lines.add(phrases.say(difference)));
            if (terms.differs()) {
                lines.add(phrases.say("completion.says.differing", agreed.differing()));
            }
            if (!agreed.note().isBlank()) {
                lines.add(agreed.note());
            }
            lines.add(by("completion.says.agreed." + agreed.with().name(), terms.by(), terms.at()));
        });
        return lines;
    }

    List<String> medical(Completion now) {
        List<String> lines = new ArrayList<>();
        now.medical().ifPresent(medical -> {
            medical.result()
                    .ifPresentOrElse(
                            result -> lines.add(phrases.say(
                                    "completion.says.medical",
                                    phrases.say(result.outcome().label()),
                                    phrases.day(result.on(), screens.viewer().today()))),
                            () -> booked(medical, lines));
            if (!medical.note().isBlank()) {
                lines.add(phrases.say("completion.says.note", medical.note()));
            }
            lines.add(by("completion.says.recorded", medical.by(), medical.at()));
        });
        return lines;
    }

    private void booked(Medical medical, List<String> lines) {
        medical.planned()
                .ifPresent(planned -> lines.add(phrases.say(
                        "completion.says.booked",
                        phrases.day(phrases.dayOf(planned), screens.viewer().today()),
                        phrases.time(planned),
                        medical.place())));
    }

    List<String> permit(Completion now) {
        return now.permit()
                .map(permit -> Stream.of(
                                phrases.say(
                                        "completion.says.permit",
                                        phrases.say(permit.said().state().label()),
                                        phrases.day(
                                                permit.said().on(),
                                                screens.viewer().today())),
                                permit.said().note(),
                                by("completion.says.recorded", permit.by(), permit.at()))
                        .filter(Predicate.not(String::isBlank))
                        .toList())
                .orElse(List.of());
    }

    List<String> signOff(Completion now) {
        List<String> lines = new ArrayList<>();
        now.signOff().ifPresent(signed -> {
            lines.add(by("completion.says.signedOff", signed.by(), signed.at()));
            if (!signed.note().isBlank()) {
                lines.add(signed.note());
            }
        });
        return lines;
    }

    private void beside(String key, Money sum, List<String> lines) {
        if (!sum.isZero()) {
            lines.add(phrases.say(key, phrases.exactly(sum)));
        }
    }

    private String by(String key, StaffId who, Instant at) {
        return phrases.say(
                key,
                screens.nameOf(who),
                phrases.day(phrases.dayOf(at), screens.viewer().today()));
    }
}
