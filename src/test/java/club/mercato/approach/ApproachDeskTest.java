package club.mercato.approach;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approach.ApproachState.Colour;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Direction;
import club.mercato.contacts.Logged;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.Told;
import club.mercato.directory.ClubId;
import club.mercato.documents.DocumentStore;
import club.mercato.documents.DocumentType;
import club.mercato.documents.Papers;
import club.mercato.documents.ReceivedDocument;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffMember;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Notices and consents on record, and what they open: the contact with the player, and the personal terms. */
class ApproachDeskTest {

    @Nested
    @OnH2
    @Import({Told.class, Between.class})
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    @Import({Told.class, Between.class})
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final LocalDate JUNE_3 = LocalDate.of(2025, 6, 3);
        private static final LocalDate JUNE_5 = LocalDate.of(2025, 6, 5);
        private static final LocalDate RUNS_ON = LocalDate.of(2028, 6, 30);

        @Autowired
        ApproachDesk approach;

        @Autowired
        ContactLog log;

        @Autowired
        NegotiationDesk desk;

        @Autowired
        DocumentStore documents;

        @Autowired
        Journal journal;

        @Autowired
        Between between;

        @Test
        void aServedNoticeIsOnRecordWithItsDocumentAndFact() {
            ClubId marseille = between.club("Olympique Marseille", "LFP");
            TargetId target = between.at(Stage.APPROACH, marseille, RUNS_ON);
            assertThat(state(target, JUNE_3)).satisfies(state -> {
                assertThat(state.colour()).isEqualTo(Colour.MISSING);
                assertThat(state.says().key()).isEqualTo("approach.missing.notice");
            });
            ReceivedDocument letter = between.on(
                    JUNE_3,
                    between.recruiter(),
                    () -> documents
                            .receive("notice.pdf", new ByteArrayInputStream(Papers.pdf("notice " + target)))
                            .orElseThrow());

            Paper served = between.on(
                    JUNE_3,
                    between.recruiter(),
                    () -> approach.record(PaperForm.of(target, PaperKind.NOTICE, marseille, JUNE_3)
                                    .with(letter))
                            .orElseThrow());

            assertThat(state(target, JUNE_3)).satisfies(state -> {
                assertThat(state.colour()).isEqualTo(Colour.IN_ORDER);
                assertThat(state.says().key()).isEqualTo("approach.met.NOTICE");
                assertThat(state.papers()).containsExactly(served);
            });
            assertThat(between.on(JUNE_3, between.recruiter(), () -> documents.about(TargetEvent.of(target))))
                    .singleElement()
                    .satisfies(document -> assertThat(served.document()).contains(document.id()));
            assertThat(facts(target)).contains("approach.fact.NOTICE");
        }

        @Test
        void aContactWithThePlayerIsNotLoggedBeforeTheNotice() {
            ClubId marseille = between.club("Olympique Marseille", "LFP");
            TargetId target = between.at(Stage.APPROACH, marseille, RUNS_ON);

            Refused refused = logged(target, Party.PLAYER, Direction.WE_APPROACHED, between.recruiter())
                    .refusal()
                    .orElseThrow();

            assertThat(refused.why().key()).isEqualTo("approach.missing.notice");
            assertThat(refused.mends()).extracting(Refused.Mend::act).containsExactly("serve-notice");
            assertThat(refused.lacks()).map(Refused.Datum::name).contains("goOn");
            assertThat(facts(target)).doesNotContain("contacts.fact.logged");

            serve(target, PaperKind.NOTICE, marseille);
            assertThat(logged(target, Party.PLAYER, Direction.WE_APPROACHED, between.recruiter())
                            .refusal())
                    .isEmpty();
        }

        @Test
        void whatTheRuleDoesNotCountIsLoggedAsEver() {
            TargetId target = between.at(Stage.APPROACH, between.club("Olympique Marseille", "LFP"), RUNS_ON);

            for (Party party : List.of(Party.SELLING_CLUB, Party.AGENT, Party.OTHER)) {
                assertThat(logged(target, party, Direction.WE_APPROACHED, between.recruiter())
                                .refusal())
                        .as("%s", party)
                        .isEmpty();
            }
        }

        @Test
        void anAgentsPitchIsWrittenDownEvenWhereTheRuleCountsIt() {
            TargetId italian = between.at(Stage.APPROACH, between.club("Sassuolo Prova", "FIGC"), RUNS_ON);

            assertThat(logged(italian, Party.AGENT, Direction.WE_APPROACHED, between.recruiter())
                            .refusal()
                            .map(Refused::why)
                            .orElseThrow()
                            .key())
                    .isEqualTo("approach.missing.consent");
            assertThat(logged(italian, Party.AGENT, Direction.THEY_APPROACHED, between.recruiter())
                            .refusal())
                    .isEmpty();
        }

        @Test
        void whoLeadsGoesOnWithAReasonWhichIsAFact() {
            TargetId target = between.at(Stage.APPROACH, between.club("Olympique Marseille", "LFP"), RUNS_ON);
            ContactForm form = ContactForm.of(target, Party.PLAYER, Outcome.LISTENING, "He rang back.");

            assertThat(between.on(JUNE_5, between.manager(), () -> log.logDespite(form, " "))
                            .refusal()
                            .map(Refused::why)
                            .orElseThrow()
                            .key())
                    .isEqualTo("contacts.refused.goOnWhy");
            between.on(
                    JUNE_5,
                    between.manager(),
                    () -> log.logDespite(form, "He asked for the call himself").orElseThrow());

            assertThat(facts(target)).contains("contacts.fact.logged", "contacts.fact.overruled");
            assertThat(said(target)).contains("went on although", "He asked for the call himself");
        }

        @Test
        void aCorrectionIsNoWayAround() {
            TargetId target = between.at(Stage.APPROACH, between.club("Olympique Marseille", "LFP"), RUNS_ON);
            Logged call = logged(target, Party.SELLING_CLUB, Direction.WE_APPROACHED, between.recruiter())
                    .orElseThrow();
            ContactForm withHim = ContactForm.of(target, Party.PLAYER, Outcome.LISTENING, "It was the player.");

            Answer<Logged> corrected =
                    between.on(JUNE_5, between.recruiter(), () -> log.correct(call.id(), 1, withHim, "Wrong party"));

            assertThat(corrected.refusal().map(Refused::why).orElseThrow().key())
                    .isEqualTo("approach.missing.notice");
        }

        @Test
        void personalTermsWaitForTheNotice() {
            ClubId marseille = between.club("Olympique Marseille", "LFP");
            TargetId target = between.at(Stage.FEE_AGREED, marseille, RUNS_ON);

            assertThat(move(target, between.recruiter())).isInstanceOfSatisfying(MoveAnswer.NotMoved.class, no -> {
                assertThat(no.refused().why().key()).isEqualTo("approach.missing.notice");
                assertThat(no.refused().mends()).extracting(Refused.Mend::act).containsExactly("serve-notice");
            });
            serve(target, PaperKind.NOTICE, marseille);
            assertThat(move(target, between.recruiter())).isInstanceOf(MoveAnswer.Moved.class);
        }

        @Test
        void aNoticeDoesNotOpenPersonalTermsWhereConsentIsAskedFor() {
            ClubId sassuolo = between.club("Sassuolo Prova", "FIGC");
            TargetId target = between.at(Stage.FEE_AGREED, sassuolo, RUNS_ON);

            serve(target, PaperKind.NOTICE, sassuolo);
            assertThat(move(target, between.recruiter()))
                    .isInstanceOfSatisfying(
                            MoveAnswer.NotMoved.class,
                            no -> assertThat(no.refused().why().key()).isEqualTo("approach.missing.noticeIsNoConsent"));
            serve(target, PaperKind.CONSENT, sassuolo);
            assertThat(move(target, between.recruiter())).isInstanceOf(MoveAnswer.Moved.class);
        }

        @Test
        void aDirectorGoesOnToPersonalTermsWithAReason() {
            TargetId target = between.at(Stage.FEE_AGREED, between.club("Olympique Marseille", "LFP"), RUNS_ON);
            assertThat(move(target, between.manager()))
                    .isInstanceOfSatisfying(
                            MoveAnswer.NotMoved.class,
                            no -> assertThat(no.refused().mends())
                                    .extracting(Refused.Mend::act)
                                    .containsExactly("serve-notice", "go-on-with-reason"));

            between.on(
                    JUNE_5,
                    between.director(),
                    () -> approach.goOn(target, "Told by telephone, the letter follows")
                            .orElseThrow());

            assertThat(state(target, JUNE_5).goneOn())
                    .map(ApproachState.GoneOn::by)
                    .contains(between.director().id());
            assertThat(said(target)).contains("the letter follows");
            assertThat(move(target, between.recruiter())).isInstanceOf(MoveAnswer.Moved.class);
            assertThat(between.on(JUNE_5, between.director(), () -> approach.goOn(target, "Again"))
                            .refusal())
                    .isPresent();
        }

        @Test
        void whatIsTakenBackCountsNoMore() {
            ClubId marseille = between.club("Olympique Marseille", "LFP");
            TargetId target = between.at(Stage.FEE_AGREED, marseille, RUNS_ON);
            Paper served = serve(target, PaperKind.NOTICE, marseille);

            assertThat(between.on(JUNE_5, between.recruiter(), () -> approach.withdraw(served.id(), ""))
                            .refusal())
                    .isPresent();
            between.on(
                    JUNE_5,
                    between.recruiter(),
                    () -> approach.withdraw(served.id(), "Another club's letter")
                            .orElseThrow());

            assertThat(state(target, JUNE_5).papers()).isEmpty();
            assertThat(facts(target)).contains("approach.fact.withdrawn.NOTICE");
            assertThat(move(target, between.recruiter())).isInstanceOf(MoveAnswer.NotMoved.class);
        }

        @Test
        void whatCannotBeIsNotRecorded() {
            ClubId marseille = between.club("Olympique Marseille", "LFP");
            TargetId target = between.at(Stage.APPROACH, marseille, RUNS_ON);

            assertThat(refusal(PaperForm.of(target, PaperKind.NOTICE, marseille, JUNE_5.plusDays(1))))
                    .isEqualTo("approach.refused.notYet");
            assertThat(refusal(PaperForm.of(new TargetId(Ids.next()), PaperKind.NOTICE, marseille, JUNE_3)))
                    .isEqualTo("approach.refused.unknown");
            assertThat(refusal(PaperForm.of(target, PaperKind.NOTICE, marseille, JUNE_3)
                            .with(new ReceivedDocument("gone.pdf", DocumentType.PDF, 1, "0".repeat(64)))))
                    .isEqualTo("documents.refused.waitedTooLong");
            assertThat(state(target, JUNE_5).papers()).isEmpty();
        }

        private String refusal(PaperForm form) {
            return between.on(JUNE_5, between.recruiter(), () -> approach.record(form))
                    .refusal()
                    .map(Refused::why)
                    .orElseThrow()
                    .key();
        }

        private Paper serve(TargetId target, PaperKind kind, ClubId club) {
            return between.on(
                    JUNE_5,
                    between.recruiter(),
                    () -> approach.record(PaperForm.of(target, kind, club, JUNE_3))
                            .orElseThrow());
        }

        private ApproachState state(TargetId target, LocalDate on) {
            return between.on(
                    on, between.recruiter(), () -> approach.state(target).orElseThrow());
        }

        private Answer<Logged> logged(TargetId target, Party party, Direction direction, StaffMember who) {
            ContactForm form =
                    ContactForm.of(target, party, Outcome.INFORMATION, "Spoke.").begun(direction);
            return between.on(JUNE_5, who, () -> log.log(form));
        }

        private MoveAnswer move(TargetId target, StaffMember who) {
            return between.on(JUNE_5, who, () -> desk.move(new MoveWish(target, 0, Stage.PERSONAL_TERMS, Map.of())));
        }

        private List<String> facts(TargetId target) {
            return entries(target).stream().map(entry -> entry.what().key()).toList();
        }

        private String said(TargetId target) {
            Phrasebook phrases = new Phrasebook(Locale.ENGLISH, ZoneId.of("Europe/Rome"));
            return entries(target).stream()
                    .map(entry -> phrases.say(entry.what()))
                    .collect(Collectors.joining("\n"));
        }

        private List<Entry> entries(TargetId target) {
            return between.on(JUNE_5, between.recruiter(), () -> journal.about(TargetEvent.of(target), 50));
        }
    }
}
