package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.mercato.pipeline.Stage;
import club.mercato.testing.SignInPage;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/**
 * A member of staff at a screen, with two tabs: the board, which is opened once, so that it shows only what comes by
 * itself, and one to work in. Whoever acts in a tab goes to it first: a browser draws the others once a second only.
 */
record Member(Screen screen, String address, BoardPage board, Page work) {

    private static final Path PLAYERS = Path.of("src", "test", "resources", "story", "players.csv");

    /** @param address of the desk, without a trailing slash */
    static Member signedIn(Screen screen, BrowserContext user, String address, String username) {
        Page page = user.newPage();
        SignInPage.signIn(page, address, username);
        BoardPage board = BoardPage.open(page, address + "/board");
        page.evaluate("() => { window.sinceOpened = true }");
        return new Member(screen, address, board, user.newPage());
    }

    /** Goes there in the tab for work. */
    void goTo(String path) {
        work.bringToFront();
        work.navigate(address + path);
        assertThat(heading()).isVisible();
    }

    Locator heading() {
        return work.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator button(String name) {
        return work.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses a button in the tab for work. */
    void press(String name) {
        work.bringToFront();
        screen.press(button(name));
    }

    /** Imports him of the press case and three invented players. */
    void importPlayers() {
        goTo("/players");
        press("Import");
        work.locator("vaadin-upload input[type=file]").setInputFiles(PLAYERS);
        assertThat(work.locator(".import-summary")).hasText("4 rows: 4 new, 0 changed, 0 unchanged, 0 refused");
    }

    /** What is open in the tab for work. */
    FormPage form() {
        work.bringToFront();
        return new FormPage(screen, work);
    }

    FormPage formOnBoard() {
        board.page().bringToFront();
        return new FormPage(screen, board.page());
    }

    /** Moves the card on the board: with the mouse by dragging it, on a phone from the sheet. */
    void move(String player, Stage to, String label) {
        if (screen == Screen.DESKTOP) {
            board.page().bringToFront();
            board.drag(player, to);
        } else {
            chooseFromCard(player, label);
        }
        board.awaitAnswers();
    }

    /** Presses what "Move to…" offers for the card: in a menu, on a phone in a sheet. */
    void chooseFromCard(String player, String item) {
        Locator card = board.card(player);
        board.page().bringToFront();
        if (screen == Screen.DESKTOP) {
            card.hover();
        }
        screen.press(card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move to…")));
        screen.press(board.page()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(item).setExact(true)));
    }

    /** How often the mouse or a finger went down on the board's tab. */
    int presses() {
        return ((Number) board.page().evaluate("() => window.presses")).intValue();
    }

    void boardShows(String player, Stage stage) {
        board.shows(player, stage);
    }

    void boardLacks(String player) {
        assertThat(board.card(player)).hasCount(0);
    }

    /** Nothing of either tab stands beside the screen. */
    boolean fitsTheScreen() {
        return List.of(board.page(), work).stream()
                .allMatch(page -> Boolean.TRUE.equals(
                        page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")));
    }

    boolean boardWasOpenedOnce() {
        return Boolean.TRUE.equals(board.page().evaluate("() => window.sinceOpened"));
    }
}
