package club.mercato.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The one browser of all tests of a JVM, driven by Playwright, which never downloads one itself. */
public final class Browser {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String MISSING = """

            **********************************************************************
            *  NO BROWSER: the tests of the screens were not run.                *
            *  Install Chrome, Chromium or Edge, or name one in CHROME.          *
            **********************************************************************
            """;

    private Browser() {}

    /** A fresh user: no cookies, a desktop's window. Where there is no browser the test is skipped, in CI it fails. */
    public static BrowserContext freshUser() {
        return freshUser(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** A fresh user with other settings: a phone's window, dark colours. */
    public static BrowserContext freshUser(com.microsoft.playwright.Browser.NewContextOptions settings) {
        com.microsoft.playwright.Browser browser = Running.BROWSER.orElseGet(Browser::missing);
        return browser.newContext(settings.setLocale("en-GB"));
    }

    private static com.microsoft.playwright.Browser missing() {
        System.err.println(MISSING);
        if ("true".equals(System.getenv("CI"))) {
            return Assertions.fail("There is no browser, and in CI the tests of the screens must run");
        }
        return Assumptions.abort("There is no browser");
    }

    private static final class Running {

        private static final Optional<com.microsoft.playwright.Browser> BROWSER =
                BrowserProgram.find().map(Running::start);

        private static com.microsoft.playwright.Browser start(BrowserProgram program) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program.executable())
                            .setEnv(program.environment())
                            .setArgs(ARGUMENTS));
        }
    }
}
