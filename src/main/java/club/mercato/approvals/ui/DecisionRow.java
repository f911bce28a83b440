package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalFile;
import club.mercato.approvals.DecisionKind;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.parts.InitialsDisc;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** What one director said: who, in whose stead, when, over what, and why. */
class DecisionRow extends ListItem {

    DecisionRow(DecisionScreens screens, ApprovalFile.Decision decision) {
        Phrasebook phrases = screens.viewer().phrases();
        addClassNames("decision", decision.kind().name());
        screens.member(decision.by()).ifPresent(member -> add(new InitialsDisc(member, screens.isViewer(member.id()))));
        Span name = new Span(
                screens.isViewer(decision.by()) ? phrases.say("approvals.you") : screens.nameOf(decision.by()));
        name.addClassName("strong");
        Span as = new Span(String.join(", ", as(screens, decision, phrases)));
        as.addClassName("hint");
        Div who = new Div(name, as);
        who.addClassName("decision-who");
        Span mark = new Span(
                new Icon(icon(decision.kind())),
                new Span(phrases.say(decision.kind().label())));
        mark.addClassName("decision-mark");
        add(who, mark);
        if (!decision.reason().isEmpty()) {
            Paragraph reason = new Paragraph(phrases.say("approvals.quoted", decision.reason()));
            reason.addClassName("decision-reason");
            add(reason);
        }
    }

    private static List<String> as(DecisionScreens screens, ApprovalFile.Decision decision, Phrasebook phrases) {
        List<String> as = new ArrayList<>();
        if (decision.ofBoard()) {
            as.add(phrases.say("approvals.ofBoard"));
        }
        if (!decision.by().equals(decision.voice())) {
            as.add(phrases.say("approvals.inStead", screens.nameOf(decision.voice())));
        }
        if (decision.overMandate()) {
            as.add(phrases.say("approvals.over.word.mandate"));
        }
        if (decision.overBudget()) {
            as.add(phrases.say("approvals.over.word.budget"));
        }
        as.add(screens.when(decision.at()));
        return as;
    }

    private static String icon(DecisionKind kind) {
        return switch (kind) {
            case APPROVED -> "check";
            case RETURNED -> "back";
            case REFUSED -> "close";
        };
    }
}
