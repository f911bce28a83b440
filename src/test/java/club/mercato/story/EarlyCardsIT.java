package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.Stage;
import club.mercato.testing.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first cards come with the page itself, before any script, and say what the board then draws. */
class EarlyCardsIT extends BrowserTest {

    private static final Pattern SCRIPTS = Pattern.compile("/VAADIN/build/.*\\.js");

    private static final Page.NavigateOptions AS_SENT = new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    /** Everything that a card says but the name that is drawn: the board shortens it where it does not fit. */
    private static final String SAID = """
            () => [...document.querySelectorAll('section[data-stage]')].flatMap(stage =>
                [...stage.querySelectorAll('li[data-target-id]')].slice(0, 3).map(card => stage.dataset.stage + ' ' + card.dataset.targetId + ' ' +
                    [card, ...card.querySelectorAll('.card-link, .initials, .lock, .card-lines > :not(.card-name, .card-link)')]
                        .map(part => [part.ariaLabel, part === card ? '' : part.textContent.trim(), part.className.trim()])
                        .flat().join('|').replace(/\\s+/g, ' ')))
            """;

    @Test
    void firstCardsSayWithoutAnyScriptWhatTheBoardDraws() {
        Page page = signedIn("manager");
        page.setViewportSize(2600, 1000);
        page.route(SCRIPTS, EarlyCardsIT::neverComes);
        page.navigate(at("/board"), AS_SENT);
        page.locator("[data-stage=REGISTERED]").waitFor(ATTACHED);
        List<Object> early = said(page);
        Object heights = heights(page);
        page.unroute(SCRIPTS);

        BoardPage board = BoardPage.open(page, at("/board"));
        board.stage(Stage.IDENTIFIED).waitFor();
        List<Object> drawn = said(board.page());

        assertThat(early).hasSizeGreaterThan(10);
        assertThat(drawn).containsAll(early);
        assertThat(heights(board.page())).isEqualTo(heights);
    }

    @Test
    void cardIsAWayToItsTargetBeforeAnyScriptHasCome() {
        Page page = signedIn("recruiter");
        page.setViewportSize(1600, 1000);
        page.route(SCRIPTS, EarlyCardsIT::neverComes);
        page.navigate(at("/board"), AS_SENT);
        String id = page.locator("li[data-target-id]").first().getAttribute("data-target-id");
        page.unroute(SCRIPTS);

        page.locator("li[data-target-id] .card-link").first().click();

        page.waitForURL("**/targets/" + id);
    }

    /** Whoever asked waits for it until the page is left. */
    private static void neverComes(Route script) {}

    private static List<Object> said(Page page) {
        return List.copyOf((List<?>) page.evaluate(SAID));
    }

    /** Where the first card of the first stage is, and how high: nothing moves when the board draws itself. */
    private static Object heights(Page page) {
        return List.copyOf((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('[data-stage=IDENTIFIED] li[data-target-id]')].slice(0, 3)
                    .map(card => card.getBoundingClientRect()).flatMap(box => [box.x, box.y, box.width, box.height])
                """));
    }
}
