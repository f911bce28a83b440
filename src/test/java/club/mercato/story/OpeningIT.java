package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetId;
import club.mercato.testing.BrowserTest;
import club.mercato.testing.SlowServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A target opens from its card at once, with what the card knows of it, and as its page when the server has it. */
class OpeningIT extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void headStandsBeforeThePageHasCome() {
        TargetId target = new Scout(context).identified("Þórður Strax");
        BoardPage board = BoardPage.open(signedIn("recruiter"), at("/board"));
        board.shows("Þórður Strax", Stage.IDENTIFIED);
        Page page = board.page();
        SlowServer server = SlowServer.to(page);

        link(page, "Þórður Strax").press("Enter");

        assertThat(heading(page)).hasText("Þórður Strax");
        assertThat(page).hasURL(at("/targets/" + target.value()));
        assertThat(page.locator(".target-stages")).containsText("Shortlisted");
        assertThat(button(page, "Move to…")).hasCount(0);

        server.letGo();

        assertThat(button(page, "Move to…")).isVisible();
        assertThat(heading(page)).hasText("Þórður Strax");
        assertThat(page.locator(".target-page")).hasCount(1);
    }

    @Test
    void wayBackIsOneStepAsEverywhere() {
        TargetId target = new Scout(context).identified("Þórður Afturábak");
        BoardPage board = BoardPage.open(signedIn("recruiter"), at("/board?text=afturabak"));
        board.shows("Þórður Afturábak", Stage.IDENTIFIED);
        Page page = board.page();
        link(page, "Þórður Afturábak").click();
        assertThat(button(page, "Move to…")).isVisible();

        page.goBack();

        assertThat(page).hasURL(Pattern.compile("/board\\?text=afturabak$"));
        assertThat(link(page, "Þórður Afturábak")).isVisible();

        page.goForward();

        assertThat(page).hasURL(at("/targets/" + target.value()));
        assertThat(heading(page)).hasText("Þórður Afturábak");
        assertThat(button(page, "Move to…")).isVisible();
    }

    @Test
    void boardIsSeenAtOnceAsItWasLeft() {
        new Scout(context).identified("Þórður Kyrr");
        BoardPage board = BoardPage.open(signedIn("recruiter"), at("/board"));
        board.shows("Þórður Kyrr", Stage.IDENTIFIED);
        Page page = board.page();
        navigation(page, "Players").click();
        assertThat(heading(page)).hasText("Players");
        SlowServer server = SlowServer.to(page);

        navigation(page, "Board").click();

        Locator ahead = page.locator("mercato-board.ahead [data-stage=IDENTIFIED]");
        assertThat(ahead).containsText("Þórður Kyrr");

        server.letGo();

        BoardPage.on(page).shows("Þórður Kyrr", Stage.IDENTIFIED);
        assertThat(ahead).hasCount(0);
        assertThat(page.locator("mercato-board")).hasCount(1);
    }

    @Test
    void narrowedBoardIsNotShownForTheWholeOne() {
        new Scout(context).identified("Þórður Þröngur");
        BoardPage board = BoardPage.open(signedIn("recruiter"), at("/board?text=throngur"));
        board.shows("Þórður Þröngur", Stage.IDENTIFIED);
        Page page = board.page();
        navigation(page, "Players").click();
        assertThat(heading(page)).hasText("Players");
        SlowServer server = SlowServer.to(page);

        navigation(page, "Board").click();

        assertThat(heading(page)).hasText("Players");
        assertThat(page.locator("mercato-board")).hasCount(0);
        server.letGo();
        BoardPage.on(page);
    }

    private static Locator navigation(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION)
                .first()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String player) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(player + ","));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
