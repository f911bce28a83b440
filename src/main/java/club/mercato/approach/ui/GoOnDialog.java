package club.mercato.approach.ui;

import club.mercato.approach.ApproachState;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.TargetCard;
import java.util.function.Function;

/** Goes on with a target against the guard; the reason stands in the journal. */
class GoOnDialog extends ReasonDialog {

    private final transient ApproachScreens screens;
    private final transient TargetCard target;

    GoOnDialog(ApproachScreens screens, TargetCard target) {
        super(
                screens.viewer().phrases(),
                screens.viewer().phrases().say("parts.act.go-on-with-reason"),
                says(screens, target),
                screens.viewer().phrases().say("approach.goOn.act"));
        this.screens = screens;
        this.target = target;
    }

    private static String says(ApproachScreens screens, TargetCard target) {
        Phrasebook phrases = screens.viewer().phrases();
        return screens.approach()
                .state(target.id())
                .map(ApproachState::says)
                .map(phrases::say)
                .orElse("");
    }

    @Override
    Function<String, Answer<?>> act() {
        return why -> screens.approach().goOn(target.id(), why);
    }

    @Override
    void done() {
        screens.changed(target, "approach.goOn.done");
    }
}
