package club.mercato.contacts.ui;

import club.mercato.contacts.Channel;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Party;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.pipeline.TargetCard;

/** How contacts look wherever they are shown. */
final class ContactLook {

    private ContactLook() {}

    static Icon icon(Channel channel) {
        return new Icon(
                switch (channel) {
                    case CALL -> "phone";
                    case MEETING -> "meeting";
                    case MESSAGE -> "message";
                    case EMAIL -> "mail";
                    case LETTER -> "letter";
                    case INTERMEDIARY -> "people";
                });
    }

    /** A label inside a line: "we approached them". */
    static String lower(String label, Phrasebook phrases) {
        return label.substring(0, 1).toLowerCase(phrases.locale()) + label.substring(1);
    }

    /** Whom a contact was with: the person if one is named, else the party's own name. */
    static String who(LoggedContact contact, TargetCard target, Phrasebook phrases) {
        String side = side(contact.party(), target, phrases);
        return contact.person().isNobody()
                ? side
                : phrases.say("contacts.log.personOf", contact.person().name(), side);
    }

    static String side(Party party, TargetCard target, Phrasebook phrases) {
        return switch (party) {
            case SELLING_CLUB -> target.club().map(TargetCard.Club::shortName).orElse(phrases.say(party.label()));
            case PLAYER -> target.shownName();
            case AGENT, OTHER -> phrases.say(party.label());
        };
    }
}
