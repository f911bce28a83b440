package club.mercato;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.testing.BrowserTest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The first page in a real browser. */
class SignInPageIT extends BrowserTest {

    @Test
    void whoeverComesIsAskedToSignIn() {
        Page page = visitor();

        page.navigate(at("/"));

        page.locator("input[name=username]").waitFor();
        assertThat(page.url()).isEqualTo(at("/login"));
    }
}
