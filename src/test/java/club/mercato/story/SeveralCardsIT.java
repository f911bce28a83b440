package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.testing.Browser;
import club.mercato.testing.BrowserTest;
import club.mercato.testing.SignInPage;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several cards at once in a real browser, and the last move taken back: by keys, by single clicks, by one drag, by taps. */
class SeveralCardsIT extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    private Scout scout;

    @BeforeEach
    void findTheScout() {
        scout = new Scout(context);
    }

    @Test
    void xAndShiftChooseMMovesThemAllAndCtrlZTakesTheWholeActBack() {
        TargetId second = scout.identified("Zeno Secondo");
        TargetId first = scout.identified("Zeno Primo");
        TargetCard before = scout.card(first);
        BoardPage board = board("recruiter");
        board.focusFirstOf(Stage.IDENTIFIED, "Zeno Primo");
        Keyboard keys = board.page().keyboard();

        keys.press("x");
        keys.press("Shift+ArrowDown");
        assertThat(said(board)).hasText("2 selected");
        keys.press("m");
        assertThat(board.page().getByRole(AriaRole.MENUITEM, named("Identified")))
                .isFocused();
        keys.press("ArrowDown");
        keys.press("Enter");

        assertThat(said(board)).hasText("2 moved to Shortlisted.");
        board.shows("Zeno Primo", Stage.SHORTLISTED);
        board.shows("Zeno Secondo", Stage.SHORTLISTED);
        assertThat(bar(board)).isHidden();

        keys.press("Control+z");
        assertThat(said(board)).hasText("2 moves taken back.");
        board.shows("Zeno Primo", Stage.IDENTIFIED);
        board.shows("Zeno Secondo", Stage.IDENTIFIED);
        assertThat(scout.card(first).stageSince()).isEqualTo(before.stageSince());
        assertThat(scout.card(second).moves()).isEqualTo(2);
    }

    @Test
    void escapeLetsThemGo() {
        scout.identified("Yuri Scelto");
        BoardPage board = board("recruiter");
        board.focusFirstOf(Stage.IDENTIFIED, "Yuri Scelto");

        board.page().keyboard().press("x");
        assertThat(bar(board)).containsText("1 selected");
        assertThat(board.card("Yuri Scelto")).hasAttribute("aria-label", Pattern.compile(", selected$"));
        board.page().keyboard().press("Escape");
        assertThat(bar(board)).isHidden();
        assertThat(board.card("Yuri Scelto")).not().hasAttribute("aria-label", Pattern.compile(", selected$"));
    }

    @Test
    void cardsAreChosenByTheirChecksAndOneDragMovesThemAll() {
        TargetId first = scout.identified("Xaver Uno");
        TargetId second = scout.identified("Xaver Due");
        scout.identified("Xaver Tre");
        BoardPage board = board("recruiter");

        check(board, "Xaver Uno");
        check(board, "Xaver Due");
        assertThat(bar(board)).containsText("2 selected");
        board.drag("Xaver Uno", Stage.SHORTLISTED);

        board.shows("Xaver Due", Stage.SHORTLISTED);
        assertThat(said(board)).hasText("2 moved to Shortlisted.");
        assertThat(scout.card(first).stage()).isEqualTo(Stage.SHORTLISTED);
        assertThat(scout.card(second).stage()).isEqualTo(Stage.SHORTLISTED);
        board.shows("Xaver Tre", Stage.IDENTIFIED);
    }

    @Test
    void whatIsRefusedStaysChosenWithItsSentenceAndAStepBackIsAskedForOnce() {
        TargetId ready = scout.identified("Wanda Pronta");
        scout.prioritised(ready);
        scout.identified("Wanda Ferma");
        BoardPage board = board("recruiter");

        check(board, "Wanda Pronta");
        check(board, "Wanda Ferma");
        moveTo(board, "Approach");
        assertThat(said(board)).hasText("1 moved to Approach, 1 refused.");
        assertThat(board.card("Wanda Ferma").getByRole(AriaRole.ALERT))
                .hasText("Not moved to Approach. No manager or director has set a priority yet.");
        assertThat(bar(board)).containsText("1 selected");

        check(board, "Wanda Pronta");
        moveTo(board, "Identified");
        Locator question = board.page().locator(".many.asking");
        assertThat(question.getByRole(AriaRole.ALERT)).containsText("A step back needs a reason.");
        assertThat(question.getByLabel("Reason")).isFocused();
        question.getByLabel("Reason").fill("Not now");
        board.page().keyboard().press("Enter");
        assertThat(said(board)).hasText("1 moved to Identified.");
        assertThat(scout.card(ready).stage()).isEqualTo(Stage.IDENTIFIED);
    }

    @Test
    void theConfirmationOfAMoveOffersToTakeItBackAndWhatAnotherMovedSinceIsRefused() {
        TargetId id = scout.identified("Vito Ripensato");
        scout.prioritised(id);
        BoardPage board = board("recruiter");

        board.drag("Vito Ripensato", Stage.SHORTLISTED);
        Locator undo = board.page().getByRole(AriaRole.BUTTON, named("Undo"));
        undo.click();
        assertThat(said(board)).hasText("Move taken back. Vito Ripensato is in Identified again.");
        board.shows("Vito Ripensato", Stage.IDENTIFIED);

        board.drag("Vito Ripensato", Stage.SHORTLISTED);
        assertThat(undo).isVisible();
        scout.moved(id, Stage.APPROACH);
        board.shows("Vito Ripensato", Stage.APPROACH);
        board.page().keyboard().press("Control+z");
        assertThat(board.card("Vito Ripensato").getByRole(AriaRole.ALERT))
                .hasText(scout.manager().name() + " moved this card to Approach a moment ago.");
        assertThat(scout.card(id).stage()).isEqualTo(Stage.APPROACH);
    }

    @Test
    void onAPhoneTheMenuBeginsAndTapsGoOn() {
        scout.identified("Ugo Tocco");
        scout.identified("Ugo Dito");
        Page page = tab(Browser.freshUser(new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)));
        SignInPage.signIn(page, at(""), "recruiter");
        BoardPage board = BoardPage.open(page, at("/board"));

        board.card("Ugo Dito")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move to…"))
                .tap();
        page.getByRole(AriaRole.MENUITEM, named("Select")).tap();
        board.card("Ugo Tocco").locator(".card-link").tap();
        assertThat(bar(board)).containsText("2 selected");
        bar(board)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move to…"))
                .tap();
        page.getByRole(AriaRole.MENUITEM, named("Shortlisted")).tap();

        assertThat(said(board)).hasText("2 moved to Shortlisted.");
    }

    @Test
    void anyColumnIsCollapsedWithinTheAddressAndStaysAPlaceToDropOn() {
        TargetId id = scout.identified("Tito Piegato");
        BoardPage board = board("recruiter");

        board.stage(Stage.SHORTLISTED).hover();
        board.page().getByRole(AriaRole.BUTTON, named("Collapse Shortlisted")).click();
        assertThat(board.page()).hasURL(Pattern.compile("folded=SHORTLISTED"));
        assertThat(board.stage(Stage.SHORTLISTED)).hasClass(Pattern.compile("\\bcollapsed\\b"));
        assertThat(board.stage(Stage.SHORTLISTED).boundingBox().width).isEqualTo(44);

        board.page().reload();
        BoardPage again = BoardPage.on(board.page());
        again.drag("Tito Piegato", Stage.SHORTLISTED);
        assertThat(said(again)).containsText("Tito Piegato moved to Shortlisted");
        assertThat(scout.card(id).stage()).isEqualTo(Stage.SHORTLISTED);
        again.page()
                .getByRole(AriaRole.REGION, named("Shortlisted"))
                .getByRole(AriaRole.BUTTON)
                .click();
        again.shows("Tito Piegato", Stage.SHORTLISTED);
    }

    private BoardPage board(String username) {
        return BoardPage.open(signedIn(username), at("/board"));
    }

    /** The check stands where the club's roundel does. */
    private static void check(BoardPage board, String player) {
        board.card(player).click(new Locator.ClickOptions().setPosition(18, 55));
    }

    private static void moveTo(BoardPage board, String stage) {
        bar(board)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move to…"))
                .click();
        board.page().getByRole(AriaRole.MENUITEM, named(stage)).click();
    }

    private static Locator bar(BoardPage board) {
        return board.page().locator("mercato-board .many");
    }

    private static Locator said(BoardPage board) {
        return board.page().locator("mercato-board [role=status]");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
