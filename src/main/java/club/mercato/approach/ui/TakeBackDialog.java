package club.mercato.approach.ui;

import club.mercato.approach.Paper;
import club.mercato.kernel.Answer;
import club.mercato.pipeline.TargetCard;
import java.util.function.Function;

/** Takes back what was put on record by mistake; that it was there, and why it went, stands in the journal. */
class TakeBackDialog extends ReasonDialog {

    private final transient ApproachScreens screens;
    private final transient Paper paper;
    private final transient TargetCard target;

    TakeBackDialog(ApproachScreens screens, Paper paper, TargetCard target) {
        super(
                screens.viewer().phrases(),
                screens.viewer()
                        .phrases()
                        .say(
                                "approach.takeBack.of." + paper.kind().name(),
                                screens.viewer().phrases().fullDay(paper.on())),
                screens.viewer().phrases().say("approach.takeBack.says"),
                screens.viewer().phrases().say("approach.takeBack.act"));
        this.screens = screens;
        this.paper = paper;
        this.target = target;
    }

    @Override
    Function<String, Answer<?>> act() {
        return why -> screens.approach().withdraw(paper.id(), why);
    }

    @Override
    void done() {
        screens.changed(target, "approach.takeBack.done");
    }
}
