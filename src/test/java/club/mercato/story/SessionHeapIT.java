package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.testing.Browser;
import club.mercato.testing.RunningDesk;
import club.mercato.testing.SignInPage;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much of the server's heap an open board takes: fifty browsers on a board of a thousand cards. Slow, and only where
 * {@code MERCATO_SLOW_TESTS=true}.
 */
@EnabledIfEnvironmentVariable(named = "MERCATO_SLOW_TESTS", matches = "true")
class SessionHeapIT {

    private static final int CARDS = 1_000;
    private static final int SESSIONS = 50;
    private static final int WARMING_UP = 3;
    private static final long MOST_BYTES = 250 * 1024;

    /** Spare connections and their buffers are the connector's, bounded whoever comes; so none are kept. */
    private static final Map<String, String> SETTINGS = Map.of(
            "MERCATO_DEMO_TARGETS",
            String.valueOf(CARDS),
            "SERVER_TOMCAT_KEEP_ALIVE_TIMEOUT",
            "1s",
            "SERVER_TOMCAT_PROCESSOR_CACHE",
            "1");

    @TempDir
    private Path dataFolder = Path.of("");

    @Test
    void anOpenBoardTakesLessThanAQuarterOfAMegabyte() throws Exception {
        List<BrowserContext> users = new ArrayList<>();
        try (RunningDesk desk = RunningDesk.start(dataFolder, SETTINGS)) {
            for (int number = 0; number < WARMING_UP; number++) {
                users.add(openBoard(desk));
            }
            long before = liveBytes();

            for (int number = 0; number < SESSIONS; number++) {
                users.add(openBoard(desk));
            }
            long each = (liveBytes() - before) / SESSIONS;

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
        BoardPage.on(page); // where the sign-in leads
        return user;
    }

    /** What is left after a collection, as the Java that runs the desk counts it. */
    private static long liveBytes() throws IOException, InterruptedException {
        long desk = ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("mercato.jar"))
                .findFirst()
                .orElseThrow()
                .pid();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(desk),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String total = histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IOException(histogram));
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }
}
