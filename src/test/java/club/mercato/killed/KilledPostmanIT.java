package club.mercato.killed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import club.mercato.testing.Slow;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a desk is killed around sending, each notice arrives by e-mail at least once, and what arrives twice carries
 * the same Message-ID.
 */
@Slow
class KilledPostmanIT {

    private static final int RANDOM_KILLS = 3;
    private static final int MOST_AT_RANDOM = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path dataFolder = Path.of("");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final MailGate gate;

    KilledPostmanIT() {
        server.start();
        gate = new MailGate(server.getSmtp().getPort());
    }

    @AfterEach
    void close() throws IOException {
        gate.close();
        server.stop();
    }

    @Test
    void whatWasToldBeforeAKillArrivesAfterIt() throws Exception {
        List<String> told = new ArrayList<>();

        gate.set(MailGate.Way.SHUT);
        told.addAll(untilKilled(3, () -> {}));
        assertThat(arrived()).as("killed before anything was sent").isEmpty();

        gate.set(MailGate.Way.NO_RECEIPT);
        told.addAll(untilKilled(0, () -> assertThat(arrived()).isNotEmpty()));
        List<String> sentUnnoted = arrived();

        gate.set(MailGate.Way.OPEN);
        told.addAll(untilKilled(
                1,
                () -> assertThat(arrived())
                        .containsAll(messageIds(told))
                        .filteredOn(sentUnnoted.getFirst()::equals)
                        .as("killed between sending and noting: sent again")
                        .hasSizeGreaterThanOrEqualTo(2)));

        Random when = new Random(17);
        for (int kill = 0; kill < RANDOM_KILLS; kill++) {
            told.addAll(killedAfter(1 + when.nextInt(MOST_AT_RANDOM)));
        }
        untilKilled(0, () -> assertThat(arrived()).containsAll(messageIds(told)));

        Map<String, Long> counts =
                arrived().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts.keySet()).as("no letter has a Message-ID of its own").containsAll(messageIds(told));
        assertThat(counts.get(sentUnnoted.getFirst())).isGreaterThanOrEqualTo(2);
        assertThat(counts.values().stream().filter(times -> times == 1).count())
                .as("most come once")
                .isGreaterThan(told.size() / 2);
    }

    /** Opens the desk, which tells so many notices, and kills it when what is waited for has happened. */
    private List<String> untilKilled(int notices, Runnable waitedFor) throws IOException, InterruptedException {
        Process desk = start(notices);
        List<String> told = new ArrayList<>();
        try (BufferedReader said = desk.inputReader()) {
            while (told.size() < notices) {
                told.add(next(said));
            }
            await().atMost(PATIENCE).untilAsserted(waitedFor::run);
        } finally {
            desk.destroyForcibly().waitFor();
        }
        return told;
    }

    /** Opens the desk, which tells as many notices as it can, and kills it in the middle of that. */
    private List<String> killedAfter(int notices) throws IOException, InterruptedException {
        Process desk = start(Integer.MAX_VALUE);
        List<String> told = new ArrayList<>();
        try (BufferedReader said = desk.inputReader()) {
            while (told.size() < notices) {
                told.add(next(said));
            }
        } finally {
            desk.destroyForcibly().waitFor();
        }
        return told;
    }

    private Process start(int notices) throws IOException {
        return OwnProcess.start(
                TellingDesk.class,
                dataFolder,
                Map.of(
                        "MERCATO_SMTP_URL",
                        "smtp://127.0.0.1:" + gate.port(),
                        "MERCATO_PUBLIC_URL",
                        "https://mercato.club.example"),
                String.valueOf(notices));
    }

    private static String next(BufferedReader said) throws IOException {
        return OwnProcess.next(said, TellingDesk.TOLD).substring(TellingDesk.TOLD.length());
    }

    private static List<String> messageIds(List<String> notices) {
        return notices.stream()
                .map(notice -> "<" + notice + "@mercato.club.example>")
                .toList();
    }

    private List<String> arrived() {
        return Stream.of(server.getReceivedMessages())
                .map(KilledPostmanIT::messageId)
                .toList();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
