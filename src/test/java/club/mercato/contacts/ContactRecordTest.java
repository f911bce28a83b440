package club.mercato.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.directory.PeopleRegister;
import club.mercato.directory.PersonForm;
import club.mercato.directory.PersonId;
import club.mercato.directory.PersonKind;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.documents.DocumentStore;
import club.mercato.documents.DocumentType;
import club.mercato.documents.OpenedDocument;
import club.mercato.documents.Papers;
import club.mercato.documents.ReceivedDocument;
import club.mercato.documents.StoredDocument;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Money;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Finding contacts again, whom they were with, and what came with them, on both databases. */
class ContactRecordTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 11);

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
        private Attachments attachments;

        @Autowired
        private Counterparts counterparts;

        @Autowired
        private DocumentStore documents;

        @Autowired
        private PeopleRegister people;

        @Autowired
        private PlayerRegister players;

        @Autowired
        private Journal journal;

        @Autowired
        private Told told;

        @Test
        void theLogIsNarrowedByPartyOutcomeWhoOfUsPriceAndText() {
            TargetCard target = told.approached("Narrowed In Log", "Olympique Record");
            said(form(target, Party.SELLING_CLUB, Outcome.NOT_FOR_SALE, "Not this summer."));
            said(form(target, Party.SELLING_CLUB, Outcome.PRICE_NAMED, "Forty, all in.")
                    .naming(Money.of(40_000_000, "EUR")));
            said(form(target, Party.PLAYER, Outcome.LISTENING, "He would hear us.")
                    .from(told.manager().id()));

            assertThat(found(target, LogFilter.ALL)).hasSize(3);
            assertThat(found(target, LogFilter.ALL.ended(Optional.of(Outcome.NOT_FOR_SALE))))
                    .containsExactly("Not this summer.");
            assertThat(found(target, LogFilter.ALL.priced(true))).containsExactly("Forty, all in.");
            assertThat(found(target, LogFilter.ALL.by(Optional.of(told.manager().id()))))
                    .containsExactly("He would hear us.");
            assertThat(found(
                            target,
                            LogFilter.ALL.with(Optional.of(Party.SELLING_CLUB)).saying("  SUMMER ")))
                    .containsExactly("Not this summer.");
            assertThat(found(
                            target,
                            LogFilter.ALL.with(Optional.of(Party.PLAYER)).priced(true)))
                    .isEmpty();
        }

        @Test
        void aCorrectionIsFoundByWhatItSaysNow() {
            TargetCard target = told.approached("Found Corrected", "Olympique Record");
            LoggedContact first = said(form(target, Party.SELLING_CLUB, Outcome.LISTENING, "They listen."));

            told.on(
                    DAY,
                    () -> log.correct(
                                    first.id(),
                                    1,
                                    form(target, Party.SELLING_CLUB, Outcome.PENDING, "They will ring back."),
                                    "Misheard")
                            .orElseThrow());

            assertThat(found(target, LogFilter.ALL.ended(Optional.of(Outcome.LISTENING))))
                    .isEmpty();
            assertThat(found(target, LogFilter.ALL.ended(Optional.of(Outcome.PENDING))))
                    .containsExactly("They will ring back.");
        }

        @Test
        void aClubsPeopleAreOfferedThoseWeSpokeWithFirst() {
            TargetCard target = told.approached("Offered", "Olympique People");
            PersonId adviser = person("Zoë Adviser", PersonKind.CLUB_OFFICIAL, target);
            person("Ben Broker", PersonKind.CLUB_OFFICIAL, target);
            told.on(
                    DAY.minusDays(1),
                    () -> log.log(form(target, Party.SELLING_CLUB, Outcome.PENDING, "Asked.")
                                    .with(Counterpart.named("Somebody New")))
                            .orElseThrow());
            said(form(target, Party.SELLING_CLUB, Outcome.PENDING, "Asked her.")
                    .with(new Counterpart("Zoë Adviser", Optional.of(adviser))));

            assertThat(names(target, Party.SELLING_CLUB, ""))
                    .containsExactly("Zoë Adviser", "Somebody New", "Ben Broker");
            assertThat(names(target, Party.SELLING_CLUB, "adv")).containsExactly("Zoë Adviser");
            assertThat(names(target, Party.PLAYER, "")).isEmpty();
            assertThat(names(target, Party.OTHER, "ben bro")).containsExactly("Ben Broker");
        }

        @Test
        void theFirstContactWithTheAgentIsTakenToBeWithTheOneOnRecord() {
            TargetCard target = told.approached("Represented", "Olympique Record");
            assertThat(agent(target)).isEmpty();

            PlayerProfile him = told.as(
                    told.recruiter(), () -> players.find(target.player().id()).orElseThrow());
            PlayerForm form = him.form().represented("Ágnes Ügynök");
            told.as(
                    told.recruiter(),
                    () -> players.amend(him.id(), him.version(), form).orElseThrow());
            PersonId known = told.as(
                    told.recruiter(),
                    () -> people.enter(new PersonForm("Ágnes Ügynök", PersonKind.AGENT, null, null))
                            .orElseThrow());

            assertThat(agent(target)).contains(new Counterpart("Ágnes Ügynök", Optional.of(known)));
            assertThat(names(target, Party.AGENT, "agnes")).containsExactly("Ágnes Ügynök");
            assertThat(told.as(told.recruiter(), () -> log.defaults(target.id(), Party.AGENT))
                            .person()
                            .name())
                    .isEqualTo("Ágnes Ügynök");
        }

        @Test
        void whatCameWithAContactIsOnRecordWithItAndCanBeReadAgain() throws IOException {
            TargetCard target = told.approached("Attached", "Olympique Record");
            ReceivedDocument letter = received("their letter.pdf", Papers.pdf("no"));

            LoggedContact contact = said(form(target, Party.SELLING_CLUB, Outcome.NOT_FOR_SALE, "They wrote.")
                    .attaching(List.of(letter)));

            StoredDocument kept = papers(target, contact).getFirst();
            assertThat(kept.name()).isEqualTo("their letter.pdf");
            OpenedDocument opened =
                    told.as(told.recruiter(), () -> documents.open(kept.id()).orElseThrow());
            try (InputStream content = opened.content()) {
                assertThat(content.readAllBytes()).isEqualTo(Papers.pdf("no"));
            }
            assertThat(told.<List<Entry>>as(told.recruiter(), () -> journal.about(TargetEvent.of(target.id()), 2)))
                    .extracting(entry -> entry.what().key())
                    .containsExactlyInAnyOrder("contacts.fact.logged", "documents.fact.kept");
        }

        @Test
        void aCorrectionAddsPapersAndTakesNoneAway() {
            TargetCard target = told.approached("Added Later", "Olympique Record");
            LoggedContact contact = said(form(target, Party.SELLING_CLUB, Outcome.PENDING, "Wrote.")
                    .attaching(List.of(received("first.pdf", Papers.pdf("first")))));

            ReceivedDocument second = received("second.pdf", Papers.pdf("second"));
            told.on(
                    DAY,
                    () -> log.correct(
                                    contact.id(),
                                    1,
                                    form(target, Party.SELLING_CLUB, Outcome.PENDING, "Wrote twice.")
                                            .attaching(List.of(second)),
                                    "There were two")
                            .orElseThrow());

            assertThat(papers(target, contact))
                    .extracting(StoredDocument::name)
                    .containsExactly("first.pdf", "second.pdf");
        }

        @Test
        void aPaperThatIsGoneLeavesNothingBehind() {
            TargetCard target = told.approached("Gone", "Olympique Record");
            ReceivedDocument there = received("there.pdf", Papers.pdf("there"));
            ReceivedDocument gone = new ReceivedDocument("gone.pdf", DocumentType.PDF, 10, "0".repeat(64));

            assertThat(told.on(
                                    DAY,
                                    () -> log.log(form(target, Party.SELLING_CLUB, Outcome.PENDING, "Wrote.")
                                            .attaching(List.of(there, gone))))
                            .refusal())
                    .isPresent();

            assertThat(found(target, LogFilter.ALL)).isEmpty();
            assertThat(told.<List<StoredDocument>>as(
                            told.recruiter(), () -> documents.about(TargetEvent.of(target.id()))))
                    .as("the paper that was there is not on record either")
                    .isEmpty();
        }

        private ReceivedDocument received(String name, byte[] content) {
            return told.as(told.recruiter(), () -> {
                try (InputStream stream = new ByteArrayInputStream(content)) {
                    return documents.receive(name, stream).orElseThrow();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        private List<StoredDocument> papers(TargetCard target, LoggedContact contact) {
            return told.as(told.recruiter(), () -> attachments.of(target.id(), List.of(contact.id())))
                    .getOrDefault(contact.id(), List.of());
        }

        private PersonId person(String name, PersonKind kind, TargetCard at) {
            return told.as(
                    told.recruiter(),
                    () -> people.enter(new PersonForm(
                                    name, kind, at.club().orElseThrow().id(), null))
                            .orElseThrow());
        }

        private Optional<Counterpart> agent(TargetCard target) {
            return told.as(told.recruiter(), () -> counterparts.agent(target.id()));
        }

        private List<String> names(TargetCard target, Party party, String typed) {
            return told
                    .<List<Counterpart>>as(told.recruiter(), () -> counterparts.of(target.id(), party, typed, 10))
                    .stream()
                    .map(Counterpart::name)
                    .toList();
        }

        private LoggedContact said(ContactForm form) {
            return told.on(DAY, () -> log.log(form).orElseThrow()).contact();
        }

        private List<String> found(TargetCard target, LogFilter filter) {
            return told.<List<LoggedContact>>as(told.recruiter(), () -> log.log(target.id(), filter, 0, 50)).stream()
                    .map(LoggedContact::summary)
                    .toList();
        }

        private static ContactForm form(TargetCard target, Party party, Outcome outcome, String summary) {
            return ContactForm.of(target.id(), party, outcome, summary);
        }
    }
}
