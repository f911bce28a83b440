package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.Stage;
import club.mercato.testing.Browser;
import club.mercato.testing.RunningDesk;
import club.mercato.testing.SignInPage;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked case from the uploaded file to the talks, on the packaged product, told by a recruiter while a manager looks
 * on; and what is left of it after the desk was closed and opened again.
 */
class WorkedCaseIT {

    private static final String BALERDI = "Leonardo Balerdi";
    private static final String MARSEILLE = "Olympique Marseille";
    private static final String RECRUITER = "Ilaria Monteforte";
    private static final String MANAGER = "Matteo Degl'Innocenti";
    private static final ZoneId TURIN = ZoneId.of("Europe/Rome");
    private static final long SEEN_WITHIN_MILLISECONDS = 1_000;
    private static final double IMPORTED_WITHIN_MILLISECONDS = 120_000;

    /** The file of the press case where it is at hand, else one with him and three invented players. */
    private static final Path PLAYERS = List.of(
                    Path.of("..", "shared", "data", "players-top5-2026.csv"),
                    Path.of("..", "..", "shared", "data", "players-top5-2026.csv"))
            .stream()
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of("src", "test", "resources", "story", "players.csv"));

    private final List<BrowserContext> users = new ArrayList<>();
    private final List<String> pageErrors = new ArrayList<>();

    @TempDir
    private Path dataFolder = Path.of("");

    @Test
    void theWorkedCaseIsToldAndKept() {
        String target;
        try (RunningDesk desk = RunningDesk.start(dataFolder, Map.of("MERCATO_DEMO_TARGETS", "0"))) {
            Page recruiter = signedIn(desk, "recruiter");
            BoardPage managersBoard = BoardPage.open(signedIn(desk, "manager"), desk.address() + "/board");
            managersBoard.page().evaluate("() => { window.sinceOpened = true }");

            importPlayers(recruiter);
            findBalerdi(recruiter);
            target = putOnTheBoard(recruiter);
            managersBoard.shows(BALERDI, Stage.IDENTIFIED);
            managerSetsThePriority(managersBoard.page().context().newPage(), target);

            BoardPage board = BoardPage.open(recruiter, desk.address() + "/board");
            drag(board, Stage.SHORTLISTED, managersBoard);
            drag(board, Stage.APPROACH, managersBoard);
            refusedBecauseNobodySpoke(board);
            askAndWait(board, managersBoard);
            twoNos(recruiter, target);
            refusedBecauseOfTheNos(recruiter, managersBoard);
            answerAndMoveByKeyboard(recruiter, managersBoard);
            assertThat(managersBoard.page().evaluate("() => window.sinceOpened"))
                    .as("the manager's page was not loaded again")
                    .isEqualTo(true);
            usersLeave();
        }
        try (RunningDesk desk = RunningDesk.start(dataFolder, Map.of("MERCATO_DEMO_TARGETS", "0"))) {
            everythingIsThere(signedIn(desk, "manager"), desk, target);
        }
    }

    private static void importPlayers(Page page) {
        navigation(page, "Players").click();
        button(page, "Import").click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(PLAYERS);
        assertThat(page.locator(".import-summary"))
                .hasText(
                        Pattern.compile("[1-9][\\d,]* rows: [1-9][\\d,]* new, 0 changed, 0 unchanged, 0 refused"),
                        new LocatorAssertions.HasTextOptions().setTimeout(IMPORTED_WITHIN_MILLISECONDS));
    }

    private static void findBalerdi(Page page) {
        navigation(page, "Players").click();
        page.getByRole(AriaRole.TEXTBOX, named("Search players")).pressSequentially("balerdi");
        assertThat(page.locator(".directory-count")).hasText("1 player");
        Locator found = page.getByRole(AriaRole.LINK, named(BALERDI));
        assertThat(found).hasCount(1);
        found.click();
        assertThat(heading(page)).hasText(BALERDI);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(MARSEILLE);
    }

    /** @return the id of the target */
    private static String putOnTheBoard(Page page) {
        navigation(page, "Targets").click();
        button(page, "New target").click();
        Locator form = page.getByRole(AriaRole.DIALOG);
        form.getByRole(AriaRole.COMBOBOX, in("Player")).pressSequentially("balerdi");
        page.getByRole(AriaRole.OPTION, named(BALERDI)).click();
        assertThat(select(form, "Window")).containsText("Transfer window");
        choose(page, form, "Need", "CB, commanding, plays out under pressure");
        assertThat(select(form, "Owner")).containsText(RECRUITER);
        button(page, "Create target").click();
        assertThat(page).hasURL(Pattern.compile("/targets/[0-9a-f-]{36}$"));
        assertThat(heading(page)).hasText(BALERDI);
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static void managerSetsThePriority(Page page, String target) {
        String board = page.context().pages().getFirst().url();
        page.navigate(board.replace("/board", "/targets/" + target));
        button(page, "Edit").click();
        Locator form = page.getByRole(AriaRole.DIALOG);
        choose(page, form, "Priority", "Priority 1");
        form.getByRole(AriaRole.BUTTON, in("Save")).click();
        assertThat(page.locator(".target-title")).containsText("P1");
        page.close();
    }

    private static void drag(BoardPage board, Stage to, BoardPage other) {
        BoardPage.Expected expected = other.expect(BALERDI, to);
        board.drag(BALERDI, to);
        long dropped = board.droppedAt();
        board.awaitAnswers();
        assertThat(board.card(BALERDI).getByRole(AriaRole.ALERT)).hasCount(0);
        assertThat(board.cardIn(to, BALERDI)).isVisible();
        assertSeenInTime(to, dropped, expected);
    }

    private static void assertSeenInTime(Stage to, long dropped, BoardPage.Expected expected) {
        long took = expected.cameAt() - dropped;
        System.out.printf("The move to %s was on the other board after %d ms%n", to, took);
        assertThat(took)
                .as("milliseconds from the drop on %s until the other board shows it", to)
                .isBetween(0L, SEEN_WITHIN_MILLISECONDS);
    }

    private static void refusedBecauseNobodySpoke(BoardPage board) {
        board.drag(BALERDI, Stage.TALKS);
        assertThat(board.card(BALERDI).getByRole(AriaRole.ALERT))
                .hasText("Not moved to In talks. Nobody has spoken to " + MARSEILLE + " yet.");
        board.shows(BALERDI, Stage.APPROACH);
    }

    /** The refusal's own act leads to the form. What was asked two days ago and not answered shows on both boards. */
    private static void askAndWait(BoardPage board, BoardPage other) {
        board.card(BALERDI).getByRole(AriaRole.BUTTON, in("Log contact")).click();
        ContactFormPage.on(board.page())
                .outcome("Pending")
                .when(LocalDateTime.now(TURIN).minusDays(2))
                .summary("Asked whether they would talk about him.")
                .save();
        assertThat(board.card(BALERDI).locator(".card-silent")).hasText("2 d silent");
        assertThat(other.card(BALERDI).locator(".card-silent")).hasText("2 d silent");
        assertThat(board.card(BALERDI).getByRole(AriaRole.ALERT)).hasCount(0);
    }

    private static void twoNos(Page page, String target) {
        page.locator("mercato-board li[data-target-id='" + target + "'] .card-link")
                .click();
        assertThat(page).hasURL(Pattern.compile("/targets/" + target + "$"));
        assertThat(heading(page)).hasText(BALERDI);
        assertThat(page.locator(".log-silence"))
                .hasText(Pattern.compile("^2 days silent\\. " + MARSEILLE + " was asked"));

        page.locator(".target-acts")
                .getByRole(AriaRole.BUTTON, in("Log contact"))
                .click();
        ContactFormPage.on(page)
                .outcome("Refused to talk")
                .summary("Told them plainly that we want to open talks. They would not discuss him.")
                .enterAndConfirm("Reluctant");
        assertThat(log(page)).hasCount(2);

        page.keyboard().press("l");
        ContactFormPage.on(page)
                .outcomeByKeys("not", "Not for sale")
                .summary("One of their most crucial players. Champions League ahead.")
                .enterAndConfirm("Not for sale");

        assertThat(log(page)).hasCount(3);
        assertThat(log(page).nth(0)).containsText("Not for sale");
        assertThat(log(page).nth(0)).containsText("One of their most crucial players. Champions League ahead.");
        assertThat(log(page).nth(1)).containsText("Refused to talk");
        assertThat(log(page).nth(2)).containsText("Pending");
        assertThat(page.locator(".tracks .track").first()).containsText("Not for sale");
        assertThat(page.locator(".log-silence")).hasText("Last contact today. No question of ours is open.");
    }

    private static void refusedBecauseOfTheNos(Page page, BoardPage other) {
        navigation(page, "Board").click();
        BoardPage board = BoardPage.on(page);
        board.shows(BALERDI, Stage.APPROACH);
        assertThat(board.card(BALERDI).locator(".card-position")).containsText("Not for sale");
        assertThat(other.card(BALERDI).locator(".card-position")).containsText("Not for sale");
        assertThat(board.card(BALERDI).locator(".card-silent")).hasCount(0);

        board.drag(BALERDI, Stage.TALKS);

        assertThat(board.card(BALERDI).getByRole(AriaRole.ALERT))
                .hasText(Pattern.compile("^Not moved to In talks\\. " + MARSEILLE
                        + " has not agreed to talk: asked (twice|3 times), last answer not for sale\\.$"));
        board.shows(BALERDI, Stage.APPROACH);
        other.shows(BALERDI, Stage.APPROACH);
    }

    private static void answerAndMoveByKeyboard(Page page, BoardPage other) {
        page.reload();
        BoardPage board = BoardPage.on(page);
        BoardPage.Expected expected = other.expect(BALERDI, Stage.TALKS);
        board.tabToACard();
        board.waitForFocus(BALERDI);

        page.keyboard().press("l");
        ContactFormPage.on(page)
                .outcomeByKeys("li", "Listening")
                .summaryByKeys("They will hear what we have in mind.")
                .enterAndConfirm("Listening");
        board.waitForFocus(BALERDI);
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.locator("mercato-board section.lit[data-stage=TALKS]").waitFor();
        page.keyboard().press("Space");

        assertSeenInTime(Stage.TALKS, board.droppedAt(), expected);
        board.shows(BALERDI, Stage.TALKS);
        board.waitForFocus(BALERDI);
        assertThat(page.locator("mercato-board [role=status]")).hasText(BALERDI + " moved to In talks, 1 of 1.");
    }

    private static void everythingIsThere(Page page, RunningDesk desk, String target) {
        BoardPage board = BoardPage.open(page, desk.address() + "/board");
        board.shows(BALERDI, Stage.TALKS);
        page.navigate(desk.address() + "/targets/" + target);
        assertThat(heading(page)).hasText(BALERDI);
        assertThat(log(page)).hasCount(4);
        assertThat(log(page).nth(0)).containsText("They will hear what we have in mind.");
        assertThat(page.locator(".tracks .track").first()).containsText("Listening");

        Locator timeline = page.getByRole(AriaRole.LIST, named("Timeline"));
        assertThat(timeline).isVisible();
        Locator all = page.getByRole(AriaRole.BUTTON, named("Show all"));
        if (all.isVisible()) {
            all.click();
            assertThat(all).isHidden();
        }
        for (String fact : List.of(
                RECRUITER + " put " + BALERDI + " on the board",
                MANAGER + " set priority 1",
                RECRUITER + " moved the card to Shortlisted",
                RECRUITER + " moved the card to Approach",
                RECRUITER + " was refused the move to In talks: Nobody has spoken to " + MARSEILLE + " yet.",
                RECRUITER + " logged a call with " + MARSEILLE + ": refused to talk",
                RECRUITER + " logged a call with " + MARSEILLE + ": not for sale",
                RECRUITER + " confirmed club position not for sale",
                RECRUITER + " logged a call with " + MARSEILLE + ": listening",
                RECRUITER + " moved the card to In talks")) {
            assertThat(timeline.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(fact)))
                    .hasCount(1);
        }
    }

    private Page signedIn(RunningDesk desk, String username) {
        BrowserContext user = Browser.freshUser();
        users.add(user);
        Page page = user.newPage();
        page.onPageError(pageErrors::add);
        SignInPage.signIn(page, desk.address(), username);
        return page;
    }

    @AfterEach
    void usersLeave() {
        users.forEach(BrowserContext::close);
        users.clear();
        assertThat(pageErrors).as("errors that a page did not catch").isEmpty();
    }

    private static Locator navigation(Page page, String link) {
        return page.getByRole(AriaRole.NAVIGATION, named("Main")).getByRole(AriaRole.LINK, in(link));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
    }

    private static Locator log(Page page) {
        return page.getByRole(AriaRole.LIST, named("Contact log")).locator("> *");
    }

    private static Locator select(Locator form, String label) {
        return form.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(form.page().locator("label", new Page.LocatorOptions().setHasText(label))));
    }

    private static void choose(Page page, Locator form, String label, String option) {
        select(form, label).click();
        page.getByRole(AriaRole.OPTION, named(option)).click();
        assertThat(select(form, label)).containsText(option);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
