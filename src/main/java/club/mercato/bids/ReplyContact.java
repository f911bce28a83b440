package club.mercato.bids;

import club.mercato.contacts.ContactForm;
import club.mercato.contacts.Direction;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffMember;
import club.mercato.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** An answer to a bid is a contact, too: its outcome proposes how they stand now. */
final class ReplyContact {

    private ReplyContact() {}

    static ContactForm of(TargetId target, Route route, ReplyForm form, StaffMember by, Instant now) {
        Party party = Party.askedFirst(route);
        return new ContactForm(
                target,
                party,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Direction.THEY_APPROACHED),
                Optional.of(when(form.on(), by, now)),
                Optional.of(by.zone()),
                Optional.empty(),
                summary(form, by),
                outcome(party, form.kind()),
                form.theirs().map(Terms::fee).filter(fee -> fee.amount().signum() > 0),
                Optional.empty(),
                false,
                List.of());
    }

    private static Outcome outcome(Party party, ReplyKind kind) {
        boolean club = party == Party.SELLING_CLUB;
        return switch (kind) {
            case ACCEPTED -> club ? Outcome.BID_ACCEPTED : Outcome.TERMS_AGREED;
            case COUNTERED -> club ? Outcome.COUNTER_OFFER : Outcome.PRICE_NAMED;
            case REJECTED -> club ? Outcome.BID_REJECTED : Outcome.TERMS_REJECTED;
            case LODGED -> Outcome.INFORMATION;
        };
    }

    private static Instant when(LocalDate on, StaffMember by, Instant now) {
        Instant noon = on.atTime(LocalTime.NOON).atZone(by.zone()).toInstant();
        return noon.isBefore(now) ? noon : now;
    }

    private static String summary(ReplyForm form, StaffMember by) {
        return form.words().isBlank()
                ? new Phrasebook(Phrasebook.DEFAULT_LANGUAGE, by.zone())
                        .say(form.kind().label() + ".summary")
                : form.words().strip();
    }
}
