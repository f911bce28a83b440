package club.mercato.contacts.ui;

import club.mercato.contacts.Attitude;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.parts.Roundel;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of the contact form: what it is for, whom it is about, and how his club stands. */
final class ContactHead {

    private ContactHead() {}

    /** @param card nothing as long as the target is still to be chosen */
    static List<Component> of(ContactDesk desk, Optional<TargetCard> card, String title, Runnable close) {
        Phrasebook phrases = desk.viewer().phrases();
        List<Component> head = new ArrayList<>();
        card.flatMap(TargetCard::club)
                .ifPresent(club -> head.add(new Roundel(club.roundel(), club.ground(), club.letter())));
        Div words = new Div(new H2(title));
        words.addClassName("contact-title");
        card.ifPresent(known -> words.add(new Span(about(known, phrases))));
        head.add(words);
        card.ifPresent(known -> head.add(standing(desk, known, phrases)));
        NativeButton shut = new NativeButton("", click -> close.run());
        shut.add(new Icon("close"));
        shut.addClassName("icon-button");
        shut.getElement().setAttribute("aria-label", phrases.say("parts.close"));
        head.add(shut);
        return head;
    }

    private static String about(TargetCard card, Phrasebook phrases) {
        return card.club()
                .map(club -> phrases.say(
                        "contacts.form.about",
                        card.shownName(),
                        club.name(),
                        phrases.say(card.stage().label())))
                .orElseGet(card::shownName);
    }

    private static Div standing(ContactDesk desk, TargetCard card, Phrasebook phrases) {
        PositionMark mark =
                new PositionMark(Attitude.of(card.standing().clubPosition()), desk.isStale(card.standing()), phrases);
        Div standing = new Div(new Span(phrases.say("contacts.form.clubPosition")), mark);
        standing.addClassName("contact-standing");
        return standing;
    }
}
