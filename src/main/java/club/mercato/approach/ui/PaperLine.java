package club.mercato.approach.ui;

import club.mercato.approach.Paper;
import club.mercato.approach.PaperKind;
import club.mercato.directory.ClubProfile;
import club.mercato.documents.field.DocumentLink;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A notice or a consent on record, with its document. */
class PaperLine extends ListItem {

    PaperLine(ApproachScreens screens, Paper paper, TargetCard target) {
        Phrasebook phrases = screens.viewer().phrases();
        String club = screens.clubs().find(paper.club()).map(ClubProfile::name).orElse("");
        String day = phrases.day(paper.on(), screens.viewer().today());
        Span what = new Span(phrases.say(
                "approach.panel." + words(paper),
                club,
                day,
                phrases.say(paper.channel().label() + ".by"),
                paper.person()));
        Div words = new Div(what);
        paper.until().ifPresent(until -> words.add(hint(phrases.say("approach.panel.until", phrases.fullDay(until)))));
        if (!paper.note().isEmpty()) {
            words.add(hint(paper.note()));
        }
        paper.document()
                .flatMap(screens.documents()::find)
                .ifPresent(document -> words.add(new DocumentLink(document)));
        add(words);
        if (screens.mayWork()) {
            NativeButton back = new NativeButton("", click -> new TakeBackDialog(screens, paper, target).open());
            back.add(new Icon("close"));
            back.addClassName("icon-button");
            String name = phrases.say("approach.takeBack.of." + paper.kind().name(), day);
            back.getElement().setAttribute("aria-label", name).setAttribute("title", name);
            add(back);
        }
    }

    private static String words(Paper paper) {
        boolean named = !paper.person().isEmpty();
        return paper.kind() == PaperKind.NOTICE ? named ? "noticeTo" : "notice" : named ? "consentFrom" : "consent";
    }

    private static Div hint(String text) {
        Div hint = new Div();
        hint.setText(text);
        hint.addClassName("hint");
        return hint;
    }
}
