package club.mercato.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import club.mercato.contacts.Told;
import club.mercato.kernel.HouseClock;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetNotice;
import club.mercato.staff.OwnAccount;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices by e-mail, for whoever chose it, to a real mail server: each at least once, and nothing that is restricted. */
class PostTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    @BeforeAll
    static void openServer() {
        SERVER.start();
    }

    @AfterAll
    static void closeServer() {
        SERVER.stop();
    }

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private Postman postman;

        @Autowired
        private PostRoom room;

        @Autowired
        private LetterWriter writer;

        @Autowired
        private SmtpServer server;

        @Autowired
        private OutgoingMails mails;

        @Autowired
        private OwnAccount account;

        @Autowired
        private NegotiationDesk desk;

        @Autowired
        private BackRoom backRoom;

        @Autowired
        private StaffRoom staffRoom;

        @Autowired
        private HouseClock clock;

        @Autowired
        private TransactionTemplate transaction;

        private Told told = new Told();
        private StaffMember ilaria = SignedInAs.stranger(Role.RECRUITER);
        private String address = "";

        @DynamicPropertySource
        static void mailServer(DynamicPropertyRegistry properties) {
            properties.add(
                    "mercato.post.smtp-url",
                    () -> "smtp://127.0.0.1:"
                            + SERVER.getSmtp().getServerSetup().getPort());
            properties.add("mercato.post.public-url", () -> "https://mercato.club.example/");
            properties.add("mercato.post.every", () -> "1d");
        }

        @BeforeEach
        void somebodyWantsToKnowByMailWhatSheIsGiven() {
            postman.stop(); // it sends when a test says so
            told = beans.createBean(Told.class);
            String username = "post-" + UUID.randomUUID();
            address = username + "@club.example";
            ilaria = SignedInAs.employed(staffRoom, username, Role.RECRUITER);
            told.as(ilaria, () -> account.reachAt(address)).orElseThrow();
            told.as(ilaria, () -> room.choose(TargetNotice.ASSIGNED, true)).orElseThrow();
            postman.empty();
        }

        @Test
        void whatSheChoseComesInWordsWithALinkAndSaysWhatItIs() throws MessagingException {
            TargetCard target = given("Comes By Mail");

            assertThat(postman.empty()).isEqualTo(1);

            MimeMessage message = received().getFirst();
            assertThat(message.getSubject()).isEqualTo("Comes By Mail: Manager Testa made you the owner");
            String link = "https://mercato.club.example/targets/" + target.id().value();
            assertThat(body(message)).contains(link, "Comes By Mail: Manager Testa made you the owner");
            assertThat(message.getContentType()).startsWith("multipart/");
            assertThat(message.getFrom()[0]).hasToString("mercato@mercato.club.example");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getHeader("List-Unsubscribe"))
                    .containsExactly("<https://mercato.club.example/notifications/settings>");
            assertThat(message.getMessageID()).matches("<[0-9a-f-]{36}@mercato.club.example>");
        }

        @Test
        void itGoesByItselfAsSoonAsItIsCommitted() {
            postman.start();
            try {
                given("Goes By Itself");

                await().atMost(Duration.ofSeconds(10))
                        .untilAsserted(() -> assertThat(received()).hasSize(1));
            } finally {
                postman.stop();
            }
        }

        @Test
        void whatSheDidNotChooseStaysUnderTheBell() {
            told.as(ilaria, () -> room.choose(TargetNotice.ASSIGNED, false)).orElseThrow();

            given("Stays Under The Bell");

            assertThat(postman.empty()).isZero();
            assertThat(received()).isEmpty();
        }

        @Test
        void whatIsTakenBackIsNotSent() {
            TargetCard target = told.approached("Taken Back", "Borgo Post");

            told.as(
                    told.manager(),
                    () -> transaction.execute(status -> {
                        desk.assign(target.id(), target.owner(), ilaria.id()).orElseThrow();
                        status.setRollbackOnly();
                        return true;
                    }));

            assertThat(postman.empty()).isZero();
        }

        @Test
        void ofARestrictedTargetNothingIsSaidButThatThereIsSomething() throws MessagingException {
            TargetCard target = told.approached("Nobody Says His Name", "Borgo Secret");
            restrict(target, Set.of(ilaria.id()));
            told.as(told.manager(), () -> desk.assign(target.id(), target.owner(), ilaria.id()))
                    .orElseThrow();

            postman.empty();

            MimeMessage message = received().getFirst();
            assertThat(message.getSubject()).isEqualTo("Something that concerns you happened.");
            assertThat(GreenMailUtil.getWholeMessage(message))
                    .contains("targets/" + target.id().value())
                    .doesNotContain("Nobody", "Falcon", "owner", "Testa", "Secret");
        }

        @Test
        void whoeverMayNoLongerKnowOfItGetsNothing() {
            TargetCard target = given("Lost Before The Postman");
            told.as(
                            told.manager(),
                            () -> desk.assign(
                                    target.id(),
                                    Optional.of(ilaria.id()),
                                    told.recruiter().id()))
                    .orElseThrow();
            restrict(target, Set.of());

            assertThat(postman.empty()).isZero();
            assertThat(received()).isEmpty();
            assertThat(postman.empty()).as("it is not tried again").isZero();
        }

        @Test
        void whoDiesBetweenSendingAndNotingItSendsItAgainWithTheSameMessageId() throws MessagingException {
            given("Sent Twice");
            OutgoingMail mail = waiting();
            Instant now = clock.instant();
            transaction.executeWithoutResult(status -> mails.lease(mail.id(), now, now.plus(Duration.ofMinutes(2))));
            server.take(writer.write(mail).orElseThrow());
            // here the process dies; the lease is all that is left of it

            assertThat(postman.empty()).as("somebody has it").isZero();
            assertThat(later(Duration.ofMinutes(3), postman::empty)).isEqualTo(1);

            assertThat(received()).hasSize(2);
            assertThat(received().stream().map(Rules::messageId).distinct()).hasSize(1);
            assertThat(later(Duration.ofHours(1), postman::empty))
                    .as("now it is noted")
                    .isZero();
        }

        @Test
        void ofTwoNodesOneSendsEach() {
            IntStream.range(0, 12).forEach(number -> given("Sent By One " + number));

            List<CompletableFuture<Integer>> nodes = List.of(
                    CompletableFuture.supplyAsync(postman::empty), CompletableFuture.supplyAsync(postman::empty));

            assertThat(nodes.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(12);
            assertThat(received()).hasSize(12);
            assertThat(received().stream().map(Rules::messageId).distinct()).hasSize(12);
        }

        @Test
        void whatTheServerDoesNotTakeIsTriedAgainLaterAndAfterTwoDaysShownToAdministrators() {
            given("Not Taken");
            UUID id = waiting().id();
            StaffMember admin = SignedInAs.employed(staffRoom, "post-admin", Role.ADMIN);
            SERVER.stop();
            Duration since = Duration.ZERO;
            try {
                assertThat(postman.empty()).isZero();
                assertThat(later(Duration.ofSeconds(50), postman::empty)).isZero();
                assertThat(mails.findById(id).orElseThrow().failures())
                        .as("not before a minute")
                        .isEqualTo(1);
                for (int failures = 1; failures < Tries.MOST; failures++) {
                    since = since.plus(Tries.waitAfter(failures)).plusSeconds(30);
                    assertThat(told.as(admin, room::undelivered))
                            .noneMatch(one -> one.id().equals(id));
                    later(since, postman::empty);
                }
            } finally {
                SERVER.start();
            }

            assertThat(told.as(admin, room::undelivered))
                    .filteredOn(one -> one.id().equals(id))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.to()).isEqualTo(ilaria.id());
                        assertThat(one.tries()).isEqualTo(Tries.MOST);
                        assertThat(one.why()).contains("127.0.0.1");
                    });
            assertThat(later(since.plusDays(9), postman::empty)).isZero();

            SignedInAs.run(admin, () -> room.tryAgain(id));
            postman.empty();

            assertThat(received()).hasSize(1);
            assertThat(told.as(admin, room::undelivered))
                    .noneMatch(one -> one.id().equals(id));
        }

        @Test
        void whoHasNoAddressCannotChooseIt() {
            told.as(ilaria, () -> account.reachAt("")).orElseThrow();

            assertThat(told.as(ilaria, () -> room.choose(TargetNotice.MENDED, true))
                            .refusal())
                    .hasValueSatisfying(refused -> assertThat(refused.lacks()).contains(OwnAccount.EMAIL));
            given("No Address Left");
            assertThat(postman.empty()).isZero();
        }

        private TargetCard given(String player) {
            TargetCard target = told.approached(player, "Borgo Post");
            told.as(told.manager(), () -> desk.assign(target.id(), target.owner(), ilaria.id()))
                    .orElseThrow();
            return target;
        }

        private void restrict(TargetCard target, Set<StaffId> readers) {
            told.as(
                            told.manager(),
                            () -> backRoom.restrict(target.id(), new RestrictionForm(Optional.of("Falcon"), readers)))
                    .orElseThrow();
        }

        private OutgoingMail waiting() {
            List<UUID> due = mails.due(clock.instant(), org.springframework.data.domain.Limit.of(9));
            assertThat(due).hasSize(1);
            return mails.findById(due.getFirst()).orElseThrow();
        }

        private int later(Duration since, Supplier<Integer> act) {
            return clock.at(Instant.now().plus(since), act);
        }

        private List<MimeMessage> received() {
            return Stream.of(SERVER.getReceivedMessages())
                    .filter(message -> isTo(message, address))
                    .toList();
        }

        private static boolean isTo(MimeMessage message, String address) {
            try {
                return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                        .anyMatch(to -> to.toString().equals(address));
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        private static String messageId(MimeMessage message) {
            try {
                return message.getMessageID();
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        private static String body(MimeMessage message) {
            return GreenMailUtil.getBody(message).replace("=\r\n", "").replace("=3D", "=");
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
