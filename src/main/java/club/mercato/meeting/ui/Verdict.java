package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.meeting.Decision;
import club.mercato.parts.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** What stands decided of a target, by whom, and the way back. */
class Verdict extends Div {

    Verdict(ReviewDesk desk, Decision decision, Consumer<Decision> takeBack) {
        Phrasebook phrases = desk.viewer().phrases();
        addClassNames("panel", "review-verdict");
        Span what = new Span(phrases.say("meeting.verdict.what", phrases.say(desk.said(decision))));
        what.addClassName("strong");
        Span who =
                new Span(phrases.say("meeting.verdict.who", desk.nameOf(decision.by()), phrases.time(decision.at())));
        who.addClassName("hint");
        Div said = new Div(what, who);
        said.addClassName("verdict-said");
        add(new Icon("check"), said);
        if (!decision.note().isBlank()) {
            Span note = new Span(phrases.say("meeting.verdict.note", decision.note()));
            note.addClassName("verdict-note");
            said.add(note);
        }
        if (desk.mayHold()) {
            NativeButton back = new NativeButton(phrases.say("meeting.takeBack"), click -> takeBack.accept(decision));
            back.addClassName("button");
            add(back);
        }
    }
}
