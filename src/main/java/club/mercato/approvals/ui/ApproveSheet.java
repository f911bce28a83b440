package club.mercato.approvals.ui;

import club.mercato.approvals.Over;
import club.mercato.approvals.Waiting;
import club.mercato.bids.BidFile;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What is about to be approved, once more, and the act: from the foot of a phone's screen. */
class ApproveSheet extends Dialog {

    ApproveSheet(DecisionScreens screens, TargetCard target, Waiting waiting, Over over) {
        Phrasebook phrases = screens.viewer().phrases();
        BidFile.Version version = waiting.bid().current();
        addClassName("sheet");
        setHeaderTitle(phrases.say("approvals.approve.title", version.no()));
        setWidth("480px");
        setMaxWidth("100%");
        Paragraph who = new Paragraph(target.club()
                .map(club -> phrases.say("approvals.approve.of", target.shownName(), club.name()))
                .orElse(target.shownName()));
        who.addClassName("hint");
        Div sums = new Div(
                sum(
                        phrases.say("approvals.figure.guaranteed"),
                        phrases.briefly(version.sums().guaranteed())),
                sum(
                        phrases.say("approvals.figure.maximum"),
                        phrases.briefly(version.sums().maximum())),
                sum(phrases.say("approvals.figure.digest"), Digest.brief(version.digest())));
        sums.addClassName("sheet-sums");
        Paragraph then = new Paragraph(phrases.say(new Lacking(waiting.round())
                .afterOneMore(
                        screens.staffRoom().ofBoard(screens.viewer().staff().id()))));
        NativeButton cancel = new NativeButton(phrases.say("parts.cancel"), click -> close());
        cancel.addClassName("button");
        ApproveForm form = new ApproveForm(
                screens,
                waiting,
                over,
                phrases.say(
                        "approvals.act.approveUpTo",
                        phrases.briefly(version.sums().maximum())),
                this::close);
        form.add(cancel);
        add(who, sums, then, form);
    }

    private static Div sum(String label, String figure) {
        Span caption = new Span(label);
        caption.addClassName("hint");
        Span value = new Span(figure);
        value.addClassName("strong");
        return new Div(caption, value);
    }
}
