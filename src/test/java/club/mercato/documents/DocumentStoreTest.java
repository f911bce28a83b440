package club.mercato.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.approach.Between;
import club.mercato.contacts.Told;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents are checked, kept with what they are about, and handed out to nobody else. */
class DocumentStoreTest {

    @Nested
    @OnH2
    @Import({Told.class, Between.class})
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    @Import({Told.class, Between.class})
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        DocumentStore store;

        @Autowired
        DocumentDoor door;

        @Autowired
        Journal journal;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        Told told;

        @Value("${mercato.home}")
        Path home = Path.of("");

        private Subject target = new Subject("target", Ids.next());

        @BeforeEach
        void aTargetIsOnTheBoard() {
            target = new Subject(
                    "target",
                    told.approached("Paper " + target.id(), "Olympique Marseille")
                            .id()
                            .value());
        }

        @Test
        void aDocumentComesOutAsItWentIn() throws IOException {
            byte[] paper = Papers.pdf("notice of 3 June " + target.id());

            StoredDocument kept = kept("../Notice to OM.pdf", paper);

            assertThat(kept.name()).isEqualTo("Notice to OM.pdf");
            assertThat(kept.bytes()).isEqualTo(paper.length);
            assertThat(content(kept.id())).isEqualTo(paper);
            assertThat(recruiter(() -> store.about(target))).containsExactly(kept);
            assertThat(recruiter(() -> journal.about(target, 1)))
                    .singleElement()
                    .satisfies(
                            fact -> assertThat(fact.what().words()).containsExactly(new Word.Text("Notice to OM.pdf")));
        }

        @Test
        void theContentLiesUnderItsDigestInTheDataFolder() {
            StoredDocument kept = kept("notice.pdf", Papers.pdf("where it lies " + target.id()));

            assertThat(home.resolve("documents")
                            .resolve(kept.digest().substring(0, 2))
                            .resolve(kept.digest()))
                    .isRegularFile();
        }

        @Test
        void theSameContentIsKeptOnceAndOnRecordTwice() throws IOException {
            byte[] paper = Papers.pdf("twice " + target.id());

            StoredDocument first = kept("first.pdf", paper);
            StoredDocument second = kept("second.pdf", paper);

            assertThat(second.digest()).isEqualTo(first.digest());
            assertThat(second.id()).isNotEqualTo(first.id());
            assertThat(content(first.id())).isEqualTo(content(second.id()));
        }

        @Test
        void whatItIsCalledDoesNotMakeAProgramAPaper() {
            assertThat(refusal("notice.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3})).isEqualTo("documents.refused.type");
        }

        @Test
        void anEmptyFileIsRefused() {
            assertThat(refusal("notice.pdf", new byte[0])).isEqualTo("documents.refused.empty");
        }

        @Test
        void aFileIsReadNoFurtherThanTheLimit() throws IOException {
            long twice = 2 * DocumentStore.MOST_BYTES;
            try (Endless endless = new Endless(twice)) {
                Answer<ReceivedDocument> answer = recruiter(() -> store.receive("big.txt", endless));

                assertThat(answer.refusal().map(Refused::why).orElseThrow().key())
                        .isEqualTo("documents.refused.tooLarge");
                assertThat(endless.left).isGreaterThan(twice - DocumentStore.MOST_BYTES - 200_000);
            }
            assertThat(waiting()).noneMatch(name -> name.endsWith(".part"));
        }

        @Test
        void whatIsTakenBackLeavesNoRecord() {
            ReceivedDocument received = received("notice.pdf", Papers.pdf("taken back " + target.id()));

            recruiter(() -> {
                transaction.executeWithoutResult(status -> {
                    store.keep(target, received).orElseThrow();
                    status.setRollbackOnly();
                });
                return true;
            });

            assertThat(recruiter(() -> store.about(target))).isEmpty();
            assertThat(recruiter(() -> store.keep(target, received)).refusal()).isEmpty();
        }

        @Test
        void whatWaitsForMoreThanADayIsGoneWhenTheNextFileArrives() throws IOException {
            ReceivedDocument late = received("late.pdf", Papers.pdf("late " + target.id()));
            Files.setLastModifiedTime(
                    home.resolve("documents").resolve("incoming").resolve(late.digest()),
                    FileTime.from(Instant.now().minus(Duration.ofHours(25))));

            received("next.pdf", Papers.pdf("next " + target.id()));

            assertThat(recruiter(() -> store.keep(target, late))
                            .refusal()
                            .map(Refused::why)
                            .orElseThrow()
                            .key())
                    .isEqualTo("documents.refused.waitedTooLong");
        }

        @Test
        void aDocumentAboutNothingThatTheViewerMaySeeIsNotThere() {
            ReceivedDocument received = received("notice.pdf", Papers.pdf("about nothing " + target.id()));
            Subject nothing = new Subject("target", Ids.next());
            Subject noKind = new Subject("weather", target.id());

            assertThat(recruiter(() -> store.keep(nothing, received)).refusal()).isPresent();
            assertThat(recruiter(() -> store.keep(noKind, received)).refusal()).isPresent();
            assertThat(recruiter(() -> store.about(noKind))).isEmpty();
        }

        @Test
        void theDoorHandsOutADownloadThatNoBrowserRuns() throws IOException {
            byte[] paper = Papers.pdf("at the door " + target.id());
            StoredDocument kept = kept("Préavis à l’OM.pdf", paper);

            ResponseEntity<Resource> answer =
                    recruiter(() -> door.download(kept.id().value().toString()));

            assertThat(answer.getStatusCode().value()).isEqualTo(200);
            Map<String, String> headers = answer.getHeaders().toSingleValueMap();
            assertThat(headers)
                    .containsEntry("X-Content-Type-Options", "nosniff")
                    .containsEntry("Content-Type", "application/pdf")
                    .containsEntry("Cache-Control", "no-store");
            assertThat(headers.get("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("filename*=UTF-8''Pr%C3%A9avis");
            Resource body = Objects.requireNonNull(answer.getBody());
            try (InputStream in = body.getInputStream()) {
                assertThat(in.readAllBytes()).isEqualTo(paper);
            }
        }

        @Test
        void forWhomItIsNotAndForIdsThatNeverWereTheDoorSaysTheSame() {
            StoredDocument kept = kept("notice.pdf", Papers.pdf("not for all " + target.id()));
            StaffMember secretary = SignedInAs.stranger(Role.ADMIN);

            ResponseEntity<Resource> notHis =
                    told.as(secretary, () -> door.download(kept.id().value().toString()));
            ResponseEntity<Resource> never =
                    recruiter(() -> door.download(Ids.next().toString()));
            ResponseEntity<Resource> noId = recruiter(() -> door.download("notice.pdf"));

            assertThat(notHis.getStatusCode().value()).isEqualTo(404);
            assertThat(never).isEqualTo(notHis);
            assertThat(noId).isEqualTo(notHis);
        }

        @Test
        void aDocumentThatWasChangedOnTheDiskIsNotHandedOut() throws IOException {
            StoredDocument kept = kept("notice.pdf", Papers.pdf("tampered " + target.id()));
            Files.writeString(
                    home.resolve("documents")
                            .resolve(kept.digest().substring(0, 2))
                            .resolve(kept.digest()),
                    "something else");

            assertThatThrownBy(() -> recruiter(() -> store.open(kept.id()))).isInstanceOf(IllegalStateException.class);
        }

        private StoredDocument kept(String name, byte[] content) {
            ReceivedDocument received = received(name, content);
            return recruiter(() -> store.keep(target, received).orElseThrow());
        }

        private ReceivedDocument received(String name, byte[] content) {
            return recruiter(
                    () -> store.receive(name, new ByteArrayInputStream(content)).orElseThrow());
        }

        private String refusal(String name, byte[] content) {
            return recruiter(() -> store.receive(name, new ByteArrayInputStream(content)))
                    .refusal()
                    .map(Refused::why)
                    .orElseThrow()
                    .key();
        }

        private byte[] content(DocumentId id) throws IOException {
            try (InputStream in = recruiter(() -> store.open(id).orElseThrow()).content()) {
                return in.readAllBytes();
            }
        }

        private Stream<String> waiting() throws IOException {
            try (Stream<Path> files = Files.list(home.resolve("documents").resolve("incoming"))) {
                return files.map(file -> file.getFileName().toString()).toList().stream();
            }
        }

        private <T> T recruiter(Supplier<T> act) {
            return told.as(told.recruiter(), act);
        }
    }

    /** As many spaces as are wanted, none of them in memory. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            throw new UncheckedIOException(new IOException("Read in pieces"));
        }

        @Override
        public int read(byte[] piece, int from, int most) {
            if (left == 0) {
                return -1;
            }
            int some = (int) Math.min(most, left);
            Arrays.fill(piece, from, from + some, " ".getBytes(StandardCharsets.US_ASCII)[0]);
            left -= some;
            return some;
        }
    }
}
