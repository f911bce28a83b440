package club.mercato.contacts.ui;

import club.mercato.contacts.Attitude;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.PositionReading;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import java.util.Optional;

/** The position that a contact proposes which another screen has logged: confirmed with one key, as in the form. */
class ProposedPosition {

    private final ContactDesk desk;
    private final LoggedContact contact;
    private final Phrasebook phrases;
    private final PositionQuestion question;
    private final ProposalStrip strip;

    ProposedPosition(ContactDesk desk, LoggedContact contact) {
        this.desk = desk;
        this.contact = contact;
        phrases = desk.viewer().phrases();
        question = new PositionQuestion(phrases);
        strip = new ProposalStrip(phrases);
    }

    void ask(Attitude proposed) {
        strip.offer(Optional.of(proposed), last());
        strip.onAnswer(this::answered);
        question.ask(strip);
    }

    private String last() {
        return desk.positions()
                .current(contact.target(), contact.party())
                .map(reading -> phrases.say(
                        "contacts.proposal.last",
                        phrases.say(reading.attitude().said()),
                        phrases.day(reading.on(), desk.viewer().today())))
                .orElseGet(() -> phrases.say("contacts.proposal.first"));
    }

    private void answered(boolean yes) {
        question.close();
        if (yes) {
            switch (desk.positions().confirm(contact.id())) {
                case Answer.Done<PositionReading>(PositionReading reading) -> {
                    desk.tellChanged(reading.target());
                    desk.sayLogged(phrases.say("contacts.form.logged"), Optional.of(reading));
                }
                case Answer.No<PositionReading>(Refused refused) -> desk.say(phrases.say(refused.why()));
            }
        }
    }
}
