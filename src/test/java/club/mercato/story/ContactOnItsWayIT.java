package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.mercato.pipeline.TargetId;
import club.mercato.testing.BrowserTest;
import club.mercato.testing.SlowServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A contact is seen in the log before the server has answered, and nothing that was typed is lost if it says no. */
class ContactOnItsWayIT extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void standsInTheLogUntilTheServersOwnLineTakesItsPlace() {
        Page page = target("Örvar Undirveginn");
        Locator form = form(page);
        form.getByLabel("Summary").fill("He is away until Monday.");
        SlowServer server = SlowServer.to(page);

        form.getByLabel("Summary").press("Enter");

        assertThat(rows(page, "Being saved")).containsText("He is away until Monday.");
        assertThat(form).hasAttribute("data-sent", "");
        assertThat(page.getByText("No contact is logged yet.")).isHidden();
        assertThat(rows(page, "Contact log")).hasCount(0);

        server.letGo();

        assertThat(rows(page, "Contact log")).containsText("He is away until Monday.");
        assertThat(rows(page, "Contact log")).hasCount(1);
        assertThat(rows(page, "Being saved")).hasCount(0);
        assertThat(form).hasCount(0);
    }

    @Test
    void whatIsRefusedIsInTheFormAsItWasTyped() {
        Page page = target("Örvar Neitaður");
        Locator form = form(page);
        form.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Price named"))
                .check();
        form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Price named"))
                .fill("-5");
        form.getByLabel("Summary").fill("They named a price.");
        SlowServer server = SlowServer.to(page);

        save(form).click();

        assertThat(rows(page, "Being saved")).containsText("They named a price.");

        server.letGo();

        assertThat(rows(page, "Being saved")).hasCount(0);
        assertThat(form).not().hasAttribute("data-sent", "");
        assertThat(form).containsText("A price cannot be negative.");
        assertThat(form.getByLabel("Summary")).hasValue("They named a price.");
        assertThat(rows(page, "Contact log")).hasCount(0);
    }

    @Test
    void formIsBackWhereNobodyAnswers() {
        Page page = target("Örvar Einmana");
        Locator form = form(page);
        form.getByLabel("Summary").fill("Nobody picked up.");
        SlowServer server = SlowServer.to(page);

        save(form).click();

        assertThat(form).hasAttribute("data-sent", "");
        assertThat(form).not().hasAttribute("data-sent", "");
        assertThat(form.getByLabel("Summary")).hasValue("Nobody picked up.");
        server.letGo();
        assertThat(rows(page, "Contact log")).hasCount(1);
    }

    private Page target(String player) {
        TargetId target = new Scout(context).identified(player);
        Page page = signedIn("recruiter");
        page.navigate(at("/targets/" + target.value()));
        return page;
    }

    private static Locator form(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log contact"))
                .first()
                .click();
        Locator form = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Log contact"));
        assertThat(form.getByLabel("Summary")).isVisible();
        return form;
    }

    private static Locator save(Locator form) {
        return form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"));
    }

    private static Locator rows(Page page, String list) {
        return page.getByRole(
                        AriaRole.LIST, new Page.GetByRoleOptions().setName(list).setExact(true))
                .getByRole(AriaRole.LISTITEM);
    }
}
