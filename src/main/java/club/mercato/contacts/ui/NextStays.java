package club.mercato.contacts.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** Says that the next touch stays as it is, and lets it be changed. */
class NextStays extends Div {

    NextStays(TargetCard card, LocalDate today, Phrasebook phrases, Runnable change) {
        addClassName("next-step");
        Span what = new Span(
                new Icon("calendar"),
                new Span(card.standing()
                        .followUp()
                        .map(next -> phrases.say("contacts.form.next", phrases.day(next.on(), today), next.what()))
                        .orElseGet(() -> phrases.say("contacts.form.noNext"))));
        what.addClassName("usual-chip");
        NativeButton other = new NativeButton(phrases.say("contacts.form.change"), click -> change.run());
        other.addClassName("text-button");
        add(new Span(phrases.say("contacts.form.nextStays")), what, other);
    }
}
