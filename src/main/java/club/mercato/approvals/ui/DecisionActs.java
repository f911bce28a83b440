package club.mercato.approvals.ui;

import club.mercato.approvals.DecisionKind;
import club.mercato.approvals.Over;
import club.mercato.approvals.Waiting;
import club.mercato.bids.BidFile;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** The viewer's own decision, in place: approve what he reads, or return or refuse it. */
class DecisionActs extends Div {

    private final transient DecisionScreens screens;
    private final transient Phrasebook phrases;
    private final Paragraph then = new Paragraph();

    DecisionActs(DecisionScreens screens, Waiting waiting, Over over) {
        this.screens = screens;
        phrases = screens.viewer().phrases();
        BidFile.Version version = waiting.bid().current();
        addClassName("decision-acts");
        Div approve = new Div(
                new H3(phrases.say("approvals.approve.title", version.no())),
                new Paragraph(phrases.say(
                        "approvals.approve.sums",
                        phrases.briefly(version.sums().guaranteed()),
                        phrases.briefly(version.sums().maximum()),
                        Digest.brief(version.digest()))),
                then,
                new ApproveForm(screens, waiting, over, phrases.say("approvals.act.approve"), () -> {}));
        approve.addClassName("approve-box");
        Div others = new Div(no(screens, waiting, DecisionKind.RETURNED), no(screens, waiting, DecisionKind.REFUSED));
        others.addClassName("decision-others");
        add(approve, others);
    }

    /** Others have decided meanwhile: what his approval would bring is another, what he is typing stays. */
    final void show(Waiting now) {
        then.setText(phrases.say(new Lacking(now.round())
                .afterOneMore(
                        screens.staffRoom().ofBoard(screens.viewer().staff().id()))));
    }

    static NativeButton no(DecisionScreens screens, Waiting waiting, DecisionKind kind) {
        NativeButton button = new NativeButton(
                screens.viewer().phrases().say("approvals." + kind.name() + ".act"),
                click -> new NoDialog(screens, waiting, kind).open());
        button.addClassName("button");
        if (kind == DecisionKind.REFUSED) {
            button.addClassName("refusing");
        }
        return button;
    }
}
