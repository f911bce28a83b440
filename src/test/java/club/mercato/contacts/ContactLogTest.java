package club.mercato.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.AskedInPlace;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** The contact log, positions and follow-ups on both databases, with what the journal tells of them. */
class ContactLogTest {

    private static final LocalDate DAY_1 = LocalDate.of(2025, 8, 11);
    private static final LocalDate DAY_9 = LocalDate.of(2025, 8, 19);

    @Nested
    @OnH2
    @Import(Told.class)
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    @Import(Told.class)
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        private ContactLog log;

        @Autowired
        private Positions positions;

        @Autowired
        private FollowUps followUps;

        @Autowired
        private NegotiationDesk desk;

        @Autowired
        private Journal journal;

        @Autowired
        private Told told;

        private final Phrasebook phrases = new Phrasebook(Locale.ENGLISH, Telling.ROME);

        @Test
        void aContactIsLoggedWithThreeWords() {
            TargetCard target = told.approached("Three Words", "Olympique Test");

            Logged logged = told.on(DAY_1, () -> logNow(target, Outcome.NOT_FOR_SALE, "  Not this summer. "));

            LoggedContact contact = logged.contact();
            assertThat(contact.summary()).isEqualTo("Not this summer.");
            assertThat(contact.channel()).isEqualTo(Channel.CALL);
            assertThat(contact.direction()).isEqualTo(Direction.WE_APPROACHED);
            assertThat(contact.when()).isEqualTo(Told.ten(DAY_1));
            assertThat(contact.zone()).isEqualTo(Telling.ROME);
            assertThat(contact.ours()).isEqualTo(told.recruiter().id());
            assertThat(contact.person().isNobody()).isTrue();
            assertThat(logged.proposes()).contains(Attitude.of(ClubPosition.NOT_FOR_SALE));
            assertThat(read(target)).containsExactly(contact);
            assertThat(told.card(target.id()).standing().clubPosition())
                    .as("nobody confirmed it")
                    .isEqualTo(ClubPosition.UNKNOWN);
            assertThat(said(target, 1)).containsExactly("logged a call with Olympique Test: not for sale");
        }

        @Test
        void theNextContactIsTakenToBeLikeTheLastWithThisParty() {
            TargetCard target = told.approached("Like The Last", "Olympique Test");
            told.on(
                    DAY_1,
                    () -> log.log(form(target, Outcome.LISTENING, "Met.")
                                    .with(Counterpart.named("P. Longoria"))
                                    .by(Channel.MEETING)
                                    .begun(Direction.THEY_APPROACHED))
                            .orElseThrow());

            Logged next = told.on(DAY_9, () -> logNow(target, Outcome.INFORMATION, "Again."));

            assertThat(next.contact().person().name()).isEqualTo("P. Longoria");
            assertThat(next.contact().channel()).isEqualTo(Channel.MEETING);
            assertThat(next.contact().direction()).isEqualTo(Direction.WE_APPROACHED);
            assertThat(told.<ContactDefaults>as(told.recruiter(), () -> log.defaults(target.id(), Party.AGENT)))
                    .isEqualTo(ContactDefaults.FIRST);
        }

        @Test
        void aContactNeedsASummaryAndMustHaveHappened() {
            TargetCard target = told.approached("No Summary", "Olympique Test");

            assertThat(told.on(DAY_1, () -> log.log(form(target, Outcome.PENDING, "  ")))
                            .refusal())
                    .map(Refused::lacks)
                    .contains(Optional.of(new Refused.Datum("summary")));
            assertThat(told.on(DAY_1, () -> log.log(form(target, Outcome.PENDING, "x".repeat(4001))))
                            .refusal())
                    .isPresent();
            assertThat(told.on(
                                    DAY_1,
                                    () -> log.log(form(target, Outcome.PENDING, "Tomorrow.")
                                            .at(Told.ten(DAY_1.plusDays(1)), Telling.ROME)))
                            .refusal()
                            .flatMap(Refused::lacks))
                    .contains(new Refused.Datum("when"));
            assertThat(read(target)).isEmpty();
        }

        @Test
        void theClockOnTheCardRunsFromTheFirstAskingToTheAnswer() {
            TargetCard target = told.approached("The Clock", "Olympique Test");
            told.on(DAY_1, () -> logNow(target, Outcome.PENDING, "Asked."));
            told.on(DAY_1.plusDays(3), () -> logNow(target, Outcome.NO_ANSWER, "Asked again."));

            assertThat(told.card(target.id()).standing().askedOn()).contains(DAY_1);

            told.on(DAY_9, () -> logNow(target, Outcome.REFUSED_TO_TALK, "They will not."));

            assertThat(told.card(target.id()).standing().askedOn()).isEmpty();
        }

        @Test
        void aConfirmedPositionStandsOnTheCardWithItsEvidence() {
            TargetCard target = told.approached("Confirmed", "Olympique Test");
            Logged logged = told.on(DAY_1, () -> logNow(target, Outcome.NOT_FOR_SALE, "No."));

            PositionReading reading =
                    told.on(DAY_1, () -> positions.confirm(logged.id()).orElseThrow());

            assertThat(reading.evidence()).contains(logged.id());
            assertThat(reading.on()).isEqualTo(DAY_1);
            Standing standing = told.card(target.id()).standing();
            assertThat(standing.clubPosition()).isEqualTo(ClubPosition.NOT_FOR_SALE);
            assertThat(standing.clubPositionOn()).contains(DAY_1);
            assertThat(said(target, 1)).containsExactly("confirmed club position not for sale");

            PositionReading again =
                    told.on(DAY_9, () -> positions.confirm(logged.id()).orElseThrow());
            assertThat(again).as("confirming twice changes nothing").isEqualTo(reading);
            assertThat(history(target, Party.SELLING_CLUB)).hasSize(1);
        }

        @Test
        void aContactConfirmedAsItIsLoggedIsOneAct() {
            TargetCard target = told.approached("One Act", "Olympique Test");

            Logged logged = told.on(
                    DAY_1,
                    () -> log.log(form(target, Outcome.PRICE_NAMED, "40 all in.")
                                    .naming(Money.of(40_000_000, "EUR"))
                                    .confirming())
                            .orElseThrow());

            assertThat(logged.proposes()).isEmpty();
            assertThat(logged.position())
                    .map(PositionReading::attitude)
                    .contains(Attitude.of(ClubPosition.OPEN_AT_A_PRICE));
            assertThat(logged.contact().price()).contains(Money.of(40_000_000, "EUR"));
            assertThat(read(target).getFirst().price()).contains(Money.of(40_000_000, "EUR"));
        }

        @Test
        void theNewestReadingIsTheCurrentOneWheneverItWasNoted() {
            TargetCard target = told.approached("Newest", "Olympique Test");
            told.on(
                    DAY_9,
                    () -> log.log(form(target, Outcome.LISTENING, "They listen.")
                                    .confirming())
                            .orElseThrow());
            told.on(
                    DAY_9,
                    () -> log.log(form(target, Outcome.NOT_FOR_SALE, "Last week.")
                                    .at(Told.ten(DAY_1), Telling.ROME)
                                    .confirming())
                            .orElseThrow());

            assertThat(told.card(target.id()).standing().clubPosition()).isEqualTo(ClubPosition.LISTENING);
            assertThat(history(target, Party.SELLING_CLUB))
                    .extracting(reading -> reading.attitude().name())
                    .containsExactly("LISTENING", "NOT_FOR_SALE");
        }

        @Test
        void aPositionIsStatedByHandAndUnknownIsAValue() {
            TargetCard target = told.approached("By Hand", "Olympique Test");

            told.on(
                    DAY_1,
                    () -> positions
                            .read(
                                    target.id(),
                                    Party.PLAYER,
                                    Attitude.of(PersonalPosition.KEEN),
                                    DAY_1,
                                    Optional.of("C3"),
                                    "His brother says so.")
                            .orElseThrow());
            assertThat(told.card(target.id()).standing().clubPosition()).isEqualTo(ClubPosition.UNKNOWN);
            assertThat(said(target, 1)).containsExactly("read player position as keen");

            told.on(
                    DAY_9,
                    () -> positions
                            .read(
                                    target.id(),
                                    Party.PLAYER,
                                    Attitude.unknown(Party.PLAYER),
                                    DAY_9,
                                    Optional.empty(),
                                    "")
                            .orElseThrow());
            assertThat(history(target, Party.PLAYER).getFirst().attitude().isUnknown())
                    .isTrue();
            assertThat(told.on(
                                    DAY_1,
                                    () -> positions.read(
                                            target.id(),
                                            Party.PLAYER,
                                            Attitude.of(PersonalPosition.KEEN),
                                            DAY_9,
                                            Optional.empty(),
                                            ""))
                            .refusal())
                    .as("nobody reads the future")
                    .isPresent();
            assertThat(told.on(
                                    DAY_1,
                                    () -> positions.read(
                                            target.id(),
                                            Party.PLAYER,
                                            Attitude.of(PersonalPosition.KEEN),
                                            DAY_1,
                                            Optional.of("G7"),
                                            ""))
                            .refusal())
                    .isPresent();
        }

        @Test
        void aCorrectionIsANewVersionAndTheFirstTextStays() {
            TargetCard target = told.approached("Corrected", "Olympique Test");
            Logged logged = told.on(
                    DAY_1,
                    () -> log.log(form(target, Outcome.PENDING, "Asked the chairman.")
                                    .by(Channel.LETTER))
                            .orElseThrow());

            Logged corrected = told.as(
                    told.manager(),
                    () -> log.correct(
                                    logged.id(),
                                    1,
                                    form(target, Outcome.REFUSED_TO_TALK, "Asked the chairman. He would not."),
                                    "He answered at once")
                            .orElseThrow());

            assertThat(corrected.id()).isEqualTo(logged.id());
            assertThat(corrected.contact().version()).isEqualTo(2);
            assertThat(corrected.contact().channel())
                    .as("not said, so as it was")
                    .isEqualTo(Channel.LETTER);
            assertThat(corrected.contact().when()).isEqualTo(logged.contact().when());
            assertThat(corrected.contact().ours()).isEqualTo(told.recruiter().id());
            assertThat(corrected.contact().writtenBy()).isEqualTo(told.manager().id());
            assertThat(corrected.proposes()).contains(Attitude.of(ClubPosition.RELUCTANT));
            assertThat(read(target)).containsExactly(corrected.contact());
            assertThat(told.<List<LoggedContact>>as(told.recruiter(), () -> log.versions(logged.id())))
                    .containsExactly(corrected.contact(), logged.contact());
            assertThat(told.card(target.id()).standing().askedOn())
                    .as("he had answered")
                    .isEmpty();
            assertThat(said(target, 1))
                    .containsExactly("corrected a letter with Olympique Test of 11 Aug 2025: He answered at once");
        }

        @Test
        void aCorrectionOfAnOlderVersionIsRefusedAndNeedsAReason() {
            TargetCard target = told.approached("Stale", "Olympique Test");
            Logged logged = told.on(DAY_1, () -> logNow(target, Outcome.PENDING, "One."));
            ContactForm form = form(target, Outcome.PENDING, "Two.");

            assertThat(told.on(DAY_9, () -> log.correct(logged.id(), 1, form, " "))
                            .refusal())
                    .flatMap(Refused::lacks)
                    .contains(new Refused.Datum("why"));
            told.on(DAY_9, () -> log.correct(logged.id(), 1, form, "Slip").orElseThrow());
            assertThat(told.on(DAY_9, () -> log.correct(logged.id(), 1, form, "Slip too"))
                            .refusal()
                            .map(refused -> refused.why().key()))
                    .contains("contacts.refused.changedMeanwhile");
        }

        @Test
        void theLogIsReadInPagesByPartyAndText() {
            TargetCard target = told.approached("Paged", "Olympique Test");
            for (int day = 0; day < 5; day++) {
                int number = day;
                told.on(
                        DAY_1.plusDays(day),
                        () -> logNow(target, Outcome.INFORMATION, "Note " + number + " 100%_sure"));
            }
            told.on(
                    DAY_9,
                    () -> log.log(ContactForm.of(target.id(), Party.AGENT, Outcome.LISTENING, "The agent CALLED"))
                            .orElseThrow());

            assertThat(texts(target, Optional.empty(), "", 0, 2))
                    .containsExactly("The agent CALLED", "Note 4 100%_sure");
            assertThat(texts(target, Optional.of(Party.SELLING_CLUB), "", 1, 2))
                    .containsExactly("Note 3 100%_sure", "Note 2 100%_sure");
            assertThat(texts(target, Optional.empty(), "called", 0, 9)).containsExactly("The agent CALLED");
            assertThat(texts(target, Optional.empty(), "0%_S", 0, 9)).hasSize(5);
            assertThat(texts(target, Optional.empty(), "0%s", 0, 9)).isEmpty();
            LogSummary summary = told.as(told.recruiter(), () -> log.summary(target.id()));
            assertThat(summary.counts()).containsOnly(Map.entry(Party.SELLING_CLUB, 5L), Map.entry(Party.AGENT, 1L));
            assertThat(summary.lastContact()).contains(Told.ten(DAY_9));
        }

        @Test
        void theGateToTalksSaysWhatIsOnRecordUntilTheyEngage() {
            TargetCard target = told.approached("To Talks", "Olympique Marseille");

            assertThat(refusedMove(target)).isEqualTo("Nobody has spoken to Olympique Marseille yet.");

            told.on(DAY_1, () -> logNow(target, Outcome.REFUSED_TO_TALK, "They would not discuss him."));
            told.on(DAY_9, () -> logNow(target, Outcome.NOT_FOR_SALE, "One of their most crucial players."));

            assertThat(refusedMove(target))
                    .isEqualTo("Olympique Marseille has not agreed to talk: asked twice, last answer not for sale.");

            told.on(DAY_9.plusDays(1), () -> logNow(target, Outcome.TALKS_AGREED, "On Monday."));

            assertThat(move(target, Map.of())).isEqualTo(new MoveAnswer.Moved(Stage.APPROACH, Stage.TALKS));
        }

        @Test
        void anOpenQuestionIsAnsweredAtTheCard() {
            TargetCard target = told.approached("Asked In Place", "Olympique Marseille");
            told.on(DAY_1, () -> logNow(target, Outcome.PENDING, "Asked for a meeting."));

            MoveAnswer.Asked asked = (MoveAnswer.Asked) move(target, Map.of());

            assertThat(phrases.say(asked.first().why()))
                    .isEqualTo("Olympique Marseille has not answered yet: asked once.");
            assertThat(asked.fields()).extracting(AskedInPlace.Field::name).containsExactly("answer", "said");

            MoveAnswer.NotMoved no =
                    (MoveAnswer.NotMoved) move(target, Map.of("answer", "NOT_FOR_SALE", "said", "Not him."));

            assertThat(phrases.say(no.refused().why()))
                    .isEqualTo("Olympique Marseille has not agreed to talk: asked once, last answer not for sale.");
            assertThat(read(target).getFirst().summary())
                    .as("the answer stays logged")
                    .isEqualTo("Not him.");

            told.on(DAY_9, () -> logNow(target, Outcome.PENDING, "Asked again."));
            assertThat(move(target, Map.of("answer", "TALKS_AGREED", "said", "Come on Monday.")))
                    .isEqualTo(new MoveAnswer.Moved(Stage.APPROACH, Stage.TALKS));
            assertThat(read(target).getFirst().direction()).isEqualTo(Direction.THEY_APPROACHED);
        }

        @Test
        void anAnswerWithoutAWordIsRefused() {
            TargetCard target = told.approached("Wordless", "Olympique Marseille");
            told.on(DAY_1, () -> logNow(target, Outcome.PENDING, "Asked for a meeting."));

            assertThat(move(target, Map.of("answer", "LISTENING", "said", ""))).isInstanceOf(MoveAnswer.NotMoved.class);
            assertThat(told.card(target.id()).stage()).isEqualTo(Stage.APPROACH);
        }

        @Test
        void forAFreeAgentHisOwnWordOpensTheTalks() {
            TargetCard target = told.target("Free Agent", "Olympique Marseille", Route.FREE_AGENT);
            assertThat(refusedMove(target)).isEqualTo("Nobody has spoken to Free Agent or his agent yet.");

            told.on(
                    DAY_1,
                    () -> log.log(ContactForm.of(target.id(), Party.AGENT, Outcome.PENDING, "Wrote to him."))
                            .orElseThrow());
            assertThat(move(target, Map.of("answer", "LISTENING", "said", "He is.")))
                    .isEqualTo(new MoveAnswer.Moved(Stage.APPROACH, Stage.TALKS));
            assertThat(read(target).getFirst().party()).isEqualTo(Party.AGENT);
        }

        @Test
        void oneFollowUpIsNextAndTheOthersAreHistory() {
            TargetCard target = told.approached("Followed Up", "Olympique Test");

            FollowUp first = told.on(
                    DAY_1,
                    () -> followUps
                            .set(target.id(), FollowUpForm.on(DAY_9, "Call Marseille"))
                            .orElseThrow());
            assertThat(first.who())
                    .as("the owner by default")
                    .isEqualTo(told.recruiter().id());
            assertThat(told.card(target.id()).standing().followUp())
                    .contains(new Standing.NextTouch(DAY_9, Optional.empty(), "Call Marseille"));

            FollowUp second = told.on(
                    DAY_1.plusDays(1),
                    () -> followUps
                            .change(
                                    first.id(),
                                    first.version(),
                                    new FollowUpForm(
                                            "After the draw",
                                            DAY_9.plusDays(1),
                                            Optional.of(LocalTime.of(18, 0)),
                                            Optional.of(told.manager().id())))
                            .orElseThrow());
            assertThat(second.at())
                    .contains(
                            DAY_9.plusDays(1).atTime(18, 0).atZone(Telling.ROME).toInstant());
            assertThat(told.on(DAY_9, () -> followUps.done(first.id(), first.version()))
                            .refusal()
                            .map(refused -> refused.why().key()))
                    .contains("contacts.refused.followUpOvertaken");

            told.on(DAY_9, () -> followUps.done(second.id(), second.version()).orElseThrow());

            assertThat(told.card(target.id()).standing().followUp()).isEmpty();
            assertThat(told.<Optional<FollowUp>>as(told.recruiter(), () -> followUps.next(target.id())))
                    .isEmpty();
            assertThat(told.<List<FollowUp>>as(told.recruiter(), () -> followUps.history(target.id(), 9)))
                    .extracting(past -> past.ended().orElseThrow().way())
                    .containsExactly(FollowUp.Way.DONE, FollowUp.Way.REPLACED);
            assertThat(said(target, 3))
                    .containsExactly(
                            "did the follow-up: After the draw",
                            "set the next follow-up to 20 Aug 2025: After the draw",
                            "set the next follow-up to 19 Aug 2025: Call Marseille");
        }

        @Test
        void aContactSetsTheNextStepInTheSameAct() {
            TargetCard target = told.approached("And Then", "Olympique Test");

            told.on(
                    DAY_1,
                    () -> log.log(form(target, Outcome.PENDING, "Asked.").then(FollowUpForm.on(DAY_9, "Chase")))
                            .orElseThrow());
            assertThat(told.card(target.id())
                            .standing()
                            .followUp()
                            .orElseThrow()
                            .what())
                    .isEqualTo("Chase");

            assertThat(told.on(
                                    DAY_9,
                                    () -> log.log(form(target, Outcome.PENDING, "Asked.")
                                            .then(FollowUpForm.on(DAY_1, "Too late"))))
                            .refusal())
                    .isPresent();
            assertThat(read(target)).as("all or nothing").hasSize(1);
        }

        @Test
        void whoLogsOnWhatIsNotThereIsToldSo() {
            assertThat(told.on(
                                    DAY_1,
                                    () -> log.log(ContactForm.of(
                                            new TargetId(Ids.next()), Party.AGENT, Outcome.PENDING, "Hello")))
                            .refusal())
                    .isPresent();
            assertThat(told.<List<LoggedContact>>as(told.recruiter(), () -> log.versions(new ContactId(Ids.next()))))
                    .isEmpty();
        }

        @Test
        void aDirectorReadsAndDoesNotWrite() {
            TargetCard target = told.approached("Read Only", "Olympique Test");
            StaffMember director = SignedInAs.stranger(Role.DIRECTOR);

            assertThat(told.<List<LoggedContact>>as(director, () -> log.log(target.id(), Optional.empty(), "", 0, 10)))
                    .isEmpty();
            assertThatThrownBy(() -> told.as(director, () -> logNow(target, Outcome.PENDING, "Hm.")))
                    .isInstanceOf(AccessDeniedException.class);
        }

        private String refusedMove(TargetCard target) {
            return phrases.say(
                    ((MoveAnswer.NotMoved) move(target, Map.of())).refused().why());
        }

        private MoveAnswer move(TargetCard target, Map<String, String> given) {
            TargetCard now = told.card(target.id());
            return told.on(
                    DAY_9.plusDays(2), () -> desk.move(new MoveWish(target.id(), now.moves(), Stage.TALKS, given)));
        }

        private Logged logNow(TargetCard target, Outcome outcome, String summary) {
            return log.log(form(target, outcome, summary)).orElseThrow();
        }

        private static ContactForm form(TargetCard target, Outcome outcome, String summary) {
            return ContactForm.of(target.id(), Party.SELLING_CLUB, outcome, summary);
        }

        private List<LoggedContact> read(TargetCard target) {
            return told.as(told.recruiter(), () -> log.log(target.id(), Optional.empty(), "", 0, 50));
        }

        private List<String> texts(TargetCard target, Optional<Party> party, String text, int offset, int limit) {
            return told
                    .<List<LoggedContact>>as(told.recruiter(), () -> log.log(target.id(), party, text, offset, limit))
                    .stream()
                    .map(LoggedContact::summary)
                    .toList();
        }

        private List<PositionReading> history(TargetCard target, Party party) {
            return told.as(told.recruiter(), () -> positions.positions(target.id(), party));
        }

        private List<String> said(TargetCard target, int most) {
            return told
                    .<List<Entry>>as(told.recruiter(), () -> journal.about(TargetEvent.of(target.id()), most))
                    .stream()
                    .map(entry -> phrases.say(entry.what()))
                    .toList();
        }
    }
}
