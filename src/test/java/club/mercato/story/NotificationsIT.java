package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.mercato.pipeline.TargetId;
import club.mercato.testing.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two users in a browser each: one names the other with an @, and the other's bell says so at once. */
class NotificationsIT extends BrowserTest {

    private static final Pattern UNREAD = Pattern.compile("Notifications, (\\d+) unread");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    private String name = "";
    private TargetId target = new TargetId(new UUID(0, 0));

    @BeforeEach
    void aTargetIsOnTheBoard() {
        name = "Rings In A Browser " + NUMBER.incrementAndGet();
        target = new Scout(context).approached(name);
    }

    @Test
    void whoeverIsNamedSeesTheCountRiseAndIsLedThere() {
        Page ilaria = signedIn("recruiter");
        ilaria.navigate(at("/season"));
        int before = unread(bell(ilaria));
        Page matteo = signedIn("manager");
        matteo.navigate(at("/targets/" + target.value()));
        matteo.locator(".target-acts")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log contact"))
                .click();
        ContactFormPage form = ContactFormPage.on(matteo).outcome("Information");

        Locator summary = matteo.getByLabel("Summary");
        summary.focus();
        matteo.keyboard().type("Ask @ilar");
        Locator offered = matteo.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Whom you mean"));
        assertThat(offered.getByRole(AriaRole.OPTION)).containsText("Ilaria Monteforte");
        matteo.keyboard().press("Enter");
        assertThat(summary).hasValue("Ask @Ilaria Monteforte ");
        assertThat(offered).hasCount(0);
        form.save();

        assertThat(bell(ilaria))
                .hasAttribute(
                        "aria-label",
                        "Notifications, " + (before + 1) + " unread",
                        new HasAttributeOptions().setTimeout(5_000));
        bell(ilaria).click();
        Locator newest = ilaria.locator(".notice").first();
        assertThat(newest).containsText(name);
        assertThat(newest).containsText("Matteo Degl'Innocenti named you: Ask @Ilaria Monteforte");
        newest.getByRole(AriaRole.LINK).click();

        assertThat(ilaria.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(name);
        assertThat(bell(ilaria))
                .hasAttribute("aria-label", before == 0 ? "Notifications" : "Notifications, " + before + " unread");
        assertThat(ilaria.locator("#notices-panel")).isHidden();
    }

    @Test
    void theListOfNamesIsUsedWithoutLosingTheForm() {
        Page matteo = signedIn("manager");
        matteo.navigate(at("/targets/" + target.value()));
        matteo.locator(".target-acts")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log contact"))
                .click();
        ContactFormPage.on(matteo);
        Locator summary = matteo.getByLabel("Summary");
        summary.focus();

        matteo.keyboard().type("@");
        Locator options = matteo.getByRole(AriaRole.OPTION);
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        matteo.keyboard().press("ArrowDown");
        assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
        matteo.keyboard().press("Escape");

        assertThat(options).hasCount(0);
        assertThat(summary).isVisible();
        assertThat(summary).hasValue("@");
    }

    private static Locator bell(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Notifications")));
    }

    private static int unread(Locator bell) {
        assertThat(bell).isVisible();
        Matcher said = UNREAD.matcher(String.valueOf(bell.getAttribute("aria-label")));
        return said.matches() ? Integer.parseInt(said.group(1)) : 0;
    }
}
