package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import club.mercato.testing.Browser;
import club.mercato.testing.RunningDesk;
import club.mercato.testing.SignInPage;
import club.mercato.testing.Slow;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much of the server's heap an open board takes: fifty browsers on a board of a thousand cards.
 */
@Slow
class SessionHeapIT {

    private static final int CARDS = 1_000;
    private static final int SESSIONS = 50;
    private static final int WARMING_UP = 3;
    private static final long MOST_BYTES = 250 * 1024;
    private static final int SPARE_CONNECTIONS = 16; // the connector keeps some for whoever comes next
    private static final String CONNECTION = "org.apache.tomcat.util.net.NioEndpoint$NioSocketWrapper";

    private static final Map<String, String> SETTINGS = Map.of("MERCATO_DEMO_TARGETS", String.valueOf(CARDS));

    @TempDir
    private Path dataFolder = Path.of("");

    @Test
    void anOpenBoardTakesLessThanAQuarterOfAMegabyte() throws Exception {
        List<BrowserContext> users = new ArrayList<>();
        try (RunningDesk desk = RunningDesk.start(dataFolder, SETTINGS)) {
            for (int number = 0; number < WARMING_UP; number++) {
                users.add(openBoard(desk));
            }
            long before = liveBytes(users.size());

            for (int number = 0; number < SESSIONS; number++) {
                users.add(openBoard(desk));
            }
            long each = (liveBytes(users.size()) - before) / SESSIONS;

            System.out.printf("Heap of an open board of %d cards, over %d sessions: %d bytes%n", CARDS, SESSIONS, each);
            assertThat(each).isBetween(0L, MOST_BYTES);
        } finally {
            users.forEach(BrowserContext::close);
        }
    }

    private static BrowserContext openBoard(RunningDesk desk) {
        BrowserContext user = Browser.freshUser();
        Page page = user.newPage();
        SignInPage.signIn(page, desk.address(), "recruiter");
        BoardPage.open(page, desk.address() + "/board");
        return user;
    }

    /** What is left after a collection once each board has but the connection of its push. */
    private static long liveBytes(int boards) {
        AtomicReference<Histogram> last = new AtomicReference<>(histogram());
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    last.set(histogram());
                    return last.get().connections() <= boards + SPARE_CONNECTIONS;
                });
        return last.get().bytes();
    }

    /** What the Java that runs the desk counts after a collection. */
    private record Histogram(long bytes, long connections) {}

    private static Histogram histogram() {
        String text = printed();
        return new Histogram(number(text, "Total", 2), number(text, CONNECTION, 1));
    }

    private static long number(String text, String ofClass, int column) {
        return text.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> Arrays.asList(words).contains(ofClass))
                .map(words -> Long.parseLong(words[column]))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private static String printed() {
        long desk = ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("mercato.jar"))
                .findFirst()
                .orElseThrow()
                .pid();
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(desk),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
