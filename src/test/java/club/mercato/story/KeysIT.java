package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetId;
import club.mercato.testing.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Keys that hold on every page: the search, and the list of keys with its switch for single letters. */
class KeysIT extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    private Scout scout;

    @BeforeEach
    void findTheScout() {
        scout = new Scout(context);
    }

    @Test
    void aPageOpensAtItsTopHoweverFarDownTheLastOneWas() {
        TargetId target = scout.identified("Lengi Neðarsson");
        Page page = signedIn("recruiter");
        page.setViewportSize(1440, 420);
        page.navigate(at("/targets/" + target.value()));
        page.locator(".target-stages").waitFor();
        page.waitForFunction("(document.querySelector('#content').scrollTop = 200) "
                + "&& document.querySelector('#content').scrollTop === 200");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Budget"))
                .first()
                .click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Budget");
        page.waitForFunction("document.querySelector('#content').scrollTop === 0");
    }

    @Test
    void theSearchIsWorkedByKeysAlone() {
        TargetId target = scout.identified("Sigurður Leitarson");
        BoardPage board = BoardPage.open(signedIn("recruiter"), at("/board"));
        board.shows("Sigurður Leitarson", Stage.IDENTIFIED);
        Page page = board.page();

        page.keyboard().press("Control+k");
        Locator search = dialog(page, "Search");
        Locator field = search.getByRole(AriaRole.TEXTBOX);
        assertThat(field).isFocused();
        page.keyboard().type("sigurdur leit");
        Locator found = search.getByRole(AriaRole.LINK);
        assertThat(found).hasCount(2);
        page.keyboard().press("ArrowDown");
        assertThat(found.first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(found.last()).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(field).isFocused();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/targets/" + target.value() + "$"));
        assertThat(search).hasCount(0);

        page.keyboard().press("Control+k");
        assertThat(field).isFocused();
        page.keyboard().type("bud");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/budget$"));
    }

    @Test
    void whoeverWantsNoSingleLettersSwitchesThemOff() {
        BoardPage board = BoardPage.open(signedIn("recruiter2"), at("/board"));
        Page page = board.page();
        page.keyboard().press("?");
        Locator keys = dialog(page, "Keyboard");
        assertThat(keys).containsText("Takes my last move back");
        Locator letters = keys.getByRole(AriaRole.CHECKBOX);
        assertThat(letters).isChecked();
        letters.uncheck();
        assertThat(keys.getByText("Kept in this browser")).isVisible();
        page.keyboard().press("Escape");
        assertThat(keys).hasCount(0);

        page.reload();
        BoardPage.on(page);
        page.keyboard().press("n");
        page.keyboard().press("?");
        page.keyboard().press("Control+k");
        assertThat(dialog(page, "Search").getByRole(AriaRole.TEXTBOX)).isFocused();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(1);
        page.keyboard().press("Escape");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Teun"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Keyboard"))
                .click();
        assertThat(letters).not().isChecked();
        letters.check();
        page.keyboard().press("Escape");
        assertThat(keys).hasCount(0);

        page.reload();
        BoardPage.on(page);
        page.keyboard().press("n");
        assertThat(dialog(page, "New target").getByRole(AriaRole.COMBOBOX).first())
                .isFocused();
    }

    private static Locator dialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }
}
