package club.mercato.contacts.ui;

import club.mercato.contacts.Party;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.parts.Roundel;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Whose side the contact was with, as four segments. */
class PartyChoice extends ChoiceGroup<Party> {

    private final Phrasebook phrases;
    private final Span label;

    PartyChoice(Span label, Phrasebook phrases) {
        super(Party.class, Party.SELLING_CLUB, label);
        this.label = label;
        this.phrases = phrases;
        addClassName("parties");
    }

    /** @param agentKnown whether the directory says who the player's agent is */
    void offer(TargetCard card, boolean agentKnown) {
        for (Party party : Party.values()) {
            option(this, party, phrases.say(party.label()), mark(party, card));
        }
        if (!agentKnown) {
            Span missing = new Span(phrases.say("contacts.form.notOnRecord"));
            missing.addClassName("hint");
            beside(Party.AGENT, missing);
        }
    }

    Span label() {
        return label;
    }

    private static Component[] mark(Party party, TargetCard card) {
        return switch (party) {
            case SELLING_CLUB ->
                card.club()
                        .map(club -> new Component[] {new Roundel(club.roundel(), club.ground(), club.letter())})
                        .orElseGet(() -> new Component[] {new Icon("clubs")});
            case PLAYER -> new Component[] {new Icon("person")};
            case AGENT -> new Component[] {new Icon("people")};
            case OTHER -> new Component[0];
        };
    }
}
