package club.mercato.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Ids;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact, and every word that a screen says of contacts, is in the message bundle. */
class ContactFactsTest {

    private static final Phrasebook PHRASES = new Phrasebook(Locale.ENGLISH, Telling.ROME);
    private static final TargetId TARGET = new TargetId(Ids.next());
    private static final ContactId CONTACT = new ContactId(Ids.next());
    private static final StaffId BY = new StaffId(Ids.next());
    private static final Instant AT = Instant.parse("2025-08-11T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 8, 11);

    static Stream<ContactEvent> facts() {
        return Stream.of(
                        Stream.of(Channel.values())
                                .flatMap(channel -> Stream.of(Outcome.values())
                                        .map(outcome -> new ContactEvent.ContactLogged(
                                                TARGET, CONTACT, channel, new Word.Text("OM"), outcome, BY, AT))),
                        Stream.of(Party.values())
                                .map(party -> new ContactEvent.ContactCorrected(
                                        TARGET,
                                        CONTACT,
                                        Channel.CALL,
                                        new Word.Term(party.label() + ".said"),
                                        DAY,
                                        "Slip",
                                        BY,
                                        AT)),
                        Stream.of(Party.values())
                                .flatMap(party -> Attitude.scaleOf(party).stream()
                                        .flatMap(attitude -> Stream.of(true, false)
                                                .map(fromContact -> new ContactEvent.PositionConfirmed(
                                                        TARGET, party, attitude, fromContact, BY, AT)))),
                        Stream.of(
                                new ContactEvent.FollowUpSet(TARGET, "Call", DAY, BY, AT),
                                new ContactEvent.FollowUpTakenBack(TARGET, "Call", BY, AT),
                                new ContactEvent.FollowUpPassed(TARGET, "Call", new Word.Text("Sara Lo"), BY, AT),
                                new ContactEvent.FollowUpDone(TARGET, "Call", BY, AT)))
                .flatMap(some -> some.map(ContactEvent.class::cast));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactIsSaidInWords(ContactEvent fact) {
        assertThat(PHRASES.say(fact.what())).isNotBlank().doesNotContain("{", "contacts.");
        assertThat(fact.subject()).isEqualTo(TargetEvent.of(TARGET));
        fact.what()
                .words()
                .forEach(word -> assertThat(Word.read(word.written())).isEqualTo(word));
    }

    @Test
    void everyValueHasItsWord() {
        Stream.of(
                        Stream.of(Party.values()).map(Party::label),
                        Stream.of(Party.values()).map(party -> "contacts.tracks." + party.name()),
                        Stream.of(Channel.values()).map(Channel::label),
                        Stream.of(Channel.values()).map(channel -> channel.label() + ".by"),
                        Stream.of(Direction.values()).map(Direction::label),
                        Stream.of(Outcome.values()).map(Outcome::label),
                        Stream.of(PersonalPosition.values()).map(PersonalPosition::label),
                        Stream.of(FollowUp.Way.values()).map(FollowUp.Way::label),
                        Stream.of(Party.SELLING_CLUB, Party.PLAYER, Party.AGENT)
                                .map(party -> party.label() + ".positionHead"))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(PHRASES.knows(key)).as(key).isTrue());
    }
}
