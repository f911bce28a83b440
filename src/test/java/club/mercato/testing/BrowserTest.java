package club.mercato.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in a real browser, on the product with its demo club. The screens come from the built bundle, so such tests
 * are named {@code …IT} and run in {@code ./mvnw verify} after it was built.
 *
 * <p>A test fails, too, if a page threw an error that nobody caught.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = FreshH2.class)
public abstract class BrowserTest {

    @LocalServerPort
    private int port;

    private final List<BrowserContext> users = new ArrayList<>();
    private final List<String> pageErrors = new ArrayList<>();

    /** The page as a member of the demo club sees it after signing in, in a browser of his own. */
    protected Page signedIn(String username) {
        Page page = visitor();
        SignInPage.signIn(page, address(), username);
        return page;
    }

    /** An empty tab of somebody who has not signed in, in a browser of his own. */
    protected Page visitor() {
        return tab(Browser.freshUser());
    }

    /** An empty tab of this user, who is shown out when the test ends. */
    protected Page tab(BrowserContext user) {
        users.add(user);
        Page page = user.newPage();
        page.onPageError(pageErrors::add);
        return page;
    }

    /** @param path with its leading slash */
    protected String at(String path) {
        return address() + path;
    }

    private String address() {
        return "http://localhost:" + port;
    }

    @AfterEach
    void showEverybodyOut() {
        users.forEach(BrowserContext::close);
        users.clear();
        assertThat(pageErrors).as("errors that a page did not catch").isEmpty();
    }
}
