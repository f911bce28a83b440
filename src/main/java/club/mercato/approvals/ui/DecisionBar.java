package club.mercato.approvals.ui;

import club.mercato.approvals.DecisionKind;
import club.mercato.approvals.Over;
import club.mercato.approvals.Waiting;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** The three acts at the foot of a phone's screen. */
class DecisionBar extends Div {

    DecisionBar(DecisionScreens screens, TargetCard target, Waiting waiting, Over over) {
        addClassName("decision-bar");
        NativeButton approve = new NativeButton(
                screens.viewer().phrases().say("approvals.act.approve"),
                click -> new ApproveSheet(screens, target, waiting, over).open());
        approve.addClassNames("button", "primary");
        add(
                DecisionActs.no(screens, waiting, DecisionKind.REFUSED),
                DecisionActs.no(screens, waiting, DecisionKind.RETURNED),
                approve);
    }
}
