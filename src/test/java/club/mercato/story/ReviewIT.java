package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.mercato.testing.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A meeting held by keyboard alone, seen by a second manager's page as it goes, and ended with its minutes. */
class ReviewIT extends BrowserTest {

    @Test
    void aManagerWorksThroughTheAgendaByKeysAndAnotherPageFollows() {
        Page page = signedIn("manager");
        page.navigate(at("/review"));
        button(page, "Begin review").click();
        Locator name = page.locator(".review-title h2");
        String first = name.textContent();
        Page other = signedIn("manager");
        other.navigate(at("/review"));
        assertThat(other.locator(".review-title h2")).hasText(first);

        page.keyboard().press("j");
        assertThat(name).not().hasText(first);
        page.keyboard().press("k");
        assertThat(name).hasText(first);

        page.keyboard().press("u");
        Locator note = page.locator(".decision-note textarea");
        assertThat(note).isFocused();
        page.keyboard().type("Guide them to a price"); // g, u and d are letters here, no commands
        page.keyboard().press("Enter");

        assertThat(page.locator(".agenda-share")).hasText(Pattern.compile("^1 of "));
        assertThat(name).not().hasText(first);
        assertThat(name).isFocused();
        assertThat(other.locator(".review-verdict")).containsText("Guide them to a price");

        page.keyboard().press("Control+z");

        assertThat(name).hasText(first);
        assertThat(page.locator(".agenda-share")).hasText(Pattern.compile("^0 of "));
        assertThat(other.locator(".decision-kinds")).isVisible();

        page.keyboard().press("g");
        assertThat(note).isFocused();
        page.keyboard().press("Enter");
        assertThat(name).not().hasText(first);
        button(page, "End review…").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End review"))
                .click();

        assertThat(page.locator(".minutes-table")).containsText(first);
        assertThat(page.locator(".minutes-table")).containsText("Go on");
        assertThat(other.locator(".minutes-table")).containsText(first);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
