package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.testing.Browser;
import club.mercato.testing.BrowserTest;
import club.mercato.testing.SignInPage;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The board in a real browser: by keyboard, by single pointer, by two users at once, on a phone. */
class BoardIT extends BrowserTest {

    private static final int PHONE_WIDTH = 390;
    private static final int MORE_THAN_A_SCREEN = 14;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Journal journal;

    private Scout scout;

    @BeforeEach
    void findTheScout() {
        scout = new Scout(context);
    }

    @Test
    void theArrowsGoBetweenCardsAndColumnsAndTabStopsOncePerColumn() {
        TargetId first = scout.identified("Aldo Freccia");
        BoardPage board = board("recruiter");
        board.shows("Aldo Freccia", Stage.IDENTIFIED);

        board.focusFirstOf(Stage.IDENTIFIED, "Aldo Freccia");
        assertThat(board.focusedPlace()).isEqualTo(1);
        for (Stage stage : List.of(Stage.IDENTIFIED, Stage.SHORTLISTED, Stage.APPROACH)) {
            assertThat(board.stage(stage).locator(".card-link[tabindex='0']")).hasCount(1);
        }
        assertThat(board.page().locator("mercato-board .card-move[tabindex='0']"))
                .hasCount(1);

        board.page().keyboard().press("ArrowDown");
        assertThat(board.focusedPlace()).isEqualTo(2);
        board.page().keyboard().press("ArrowUp");
        assertThat(board.focusedPlace()).isEqualTo(1);
        board.page().keyboard().press("End");
        int last = Integer.parseInt(board.count(Stage.IDENTIFIED));
        board.page()
                .waitForFunction(
                        "last => document.activeElement.closest('li')?.getAttribute('aria-posinset') === last",
                        String.valueOf(last));
        board.page().keyboard().press("Home");
        board.waitForFocus("Aldo Freccia");
        board.page().keyboard().press("ArrowRight");
        assertThat(board.focusedStage()).isEqualTo(Stage.SHORTLISTED.name());
        board.page().keyboard().press("ArrowLeft");
        assertThat(board.focusedStage()).isEqualTo(Stage.IDENTIFIED.name());
        board.page().keyboard().press("Home");
        board.waitForFocus("Aldo Freccia");

        board.page().keyboard().press("Enter");
        assertThat(board.page()).hasURL(at("/targets/" + first.value()));
        assertThat(heading(board.page())).hasText("Aldo Freccia");
    }

    @Test
    void spaceLiftsTheArrowsAimEscapePutsBackAndSpaceDrops() {
        TargetId id = scout.identified("Bruno Alzata");
        BoardPage board = board("recruiter");
        board.focusFirstOf(Stage.IDENTIFIED, "Bruno Alzata");

        board.page().keyboard().press("Space");
        board.page().keyboard().press("ArrowRight");
        assertThat(board.stage(Stage.SHORTLISTED)).hasClass(Pattern.compile("\\blit\\b"));
        board.page().keyboard().press("Escape");
        assertThat(board.stage(Stage.SHORTLISTED)).not().hasClass(Pattern.compile("\\blit\\b"));
        board.waitForFocus("Bruno Alzata");
        assertThat(scout.card(id).stage()).isEqualTo(Stage.IDENTIFIED);

        board.page().keyboard().press("Space");
        board.page().keyboard().press("ArrowRight");
        board.page().keyboard().press("Space");
        board.shows("Bruno Alzata", Stage.SHORTLISTED);
        board.waitForFocus("Bruno Alzata");
        assertThat(said(board.page())).containsText("Bruno Alzata moved to Shortlisted, 1 of ");
        assertThat(scout.card(id).stage()).isEqualTo(Stage.SHORTLISTED);
    }

    @Test
    void mOpensTheStagesAndEscapeGivesTheFocusBack() {
        TargetId id = scout.identified("Carlo Menù");
        BoardPage board = board("recruiter");
        board.focusFirstOf(Stage.IDENTIFIED, "Carlo Menù");

        board.page().keyboard().press("m");
        Locator menu = board.page().getByRole(AriaRole.MENU, named("Move to… Carlo Menù"));
        assertThat(menu).isVisible();
        assertThat(menu.locator(".menu-item")).hasText(labels());
        board.page().keyboard().press("Escape");
        assertThat(menu).isHidden();
        board.waitForFocus("Carlo Menù");

        board.page().keyboard().press("m");
        assertThat(menu.getByRole(AriaRole.MENUITEM, in("Shortlisted"))).isFocused();
        board.page().keyboard().press("Enter");
        board.shows("Carlo Menù", Stage.SHORTLISTED);
        assertThat(said(board.page())).containsText("Carlo Menù moved to Shortlisted");
        assertThat(scout.card(id).stage()).isEqualTo(Stage.SHORTLISTED);
    }

    @Test
    void slashFiltersLLogsAContactAndNBeginsANewTarget() {
        scout.identified("Dino Tasto");
        BoardPage board = board("recruiter");
        board.focusFirstOf(Stage.IDENTIFIED, "Dino Tasto");

        board.page().keyboard().press("l");
        assertThat(board.page().getByRole(AriaRole.DIALOG)).containsText("Dino Tasto");
        board.page().keyboard().press("Escape");
        assertThat(board.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        board.waitForFocus("Dino Tasto");

        board.page().keyboard().press("n");
        assertThat(board.page().getByRole(AriaRole.DIALOG)).containsText("New target");
        board.page().keyboard().press("Escape");
        assertThat(board.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        board.waitForFocus("Dino Tasto");

        board.page().keyboard().press("/");
        assertThat(filter(board.page())).isFocused();
    }

    @Test
    void aCardIsMovedWithSingleClicks() {
        TargetId id = scout.identified("Elio Puntatore");
        BoardPage board = board("recruiter");

        board.card("Elio Puntatore").hover();
        board.card("Elio Puntatore")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move to…"))
                .click();
        board.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Shortlisted"))
                .click();

        board.shows("Elio Puntatore", Stage.SHORTLISTED);
        assertThat(said(board.page())).containsText("Elio Puntatore moved to Shortlisted");
        assertThat(scout.card(id).stage()).isEqualTo(Stage.SHORTLISTED);
    }

    @Test
    void whatAMoveLacksIsAskedAtTheCardAndEnterGoesOn() {
        TargetId id = scout.withoutOwner("Furio Senzapadrone");
        BoardPage board = board("recruiter");

        board.drag("Furio Senzapadrone", Stage.SHORTLISTED);
        Locator question = board.card("Furio Senzapadrone").locator("form");
        assertThat(question.getByRole(AriaRole.ALERT)).hasText("A shortlisted target needs an owner.");
        assertThat(scout.card(id).stage()).isEqualTo(Stage.IDENTIFIED);
        Locator owner = question.getByLabel("Owner");
        assertThat(owner).isFocused();
        owner.selectOption(scout.recruiter().name());
        owner.press("Enter");

        assertThat(question).isHidden();
        board.shows("Furio Senzapadrone", Stage.SHORTLISTED);
        assertThat(said(board.page())).containsText("Furio Senzapadrone moved to Shortlisted");
        TargetCard card = scout.card(id);
        assertThat(card.stage()).isEqualTo(Stage.SHORTLISTED);
        assertThat(card.owner()).contains(scout.recruiter().id());
    }

    @Test
    void aStepBackAsksForItsReason() {
        TargetId id = scout.identified("Gino Ritorno");
        scout.moved(id, Stage.SHORTLISTED);
        BoardPage board = board("recruiter");

        board.drag("Gino Ritorno", Stage.IDENTIFIED);
        Locator question = board.card("Gino Ritorno").locator("form");
        assertThat(question.getByRole(AriaRole.ALERT)).hasText("A step back needs a reason.");
        Locator reason = question.getByLabel("Reason");
        assertThat(reason).isFocused();
        reason.fill("Seen twice, not ready");
        reason.press("Enter");

        assertThat(question).isHidden();
        board.shows("Gino Ritorno", Stage.IDENTIFIED);
        assertThat(said(board.page())).containsText("Gino Ritorno moved to Identified");
        assertThat(scout.card(id).stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(moves(id, "pipeline.fact.movedBack"))
                .singleElement()
                .asString()
                .contains("Seen twice, not ready");
    }

    @Test
    void whoeverHoldsACardThatAnotherMovesIsToldAndMovesNothing() {
        TargetId id = scout.identified("Ivo Conteso");
        scout.prioritised(id);
        BoardPage recruiter = board("recruiter");
        BoardPage manager = board("manager");

        recruiter.lift("Ivo Conteso", Stage.SHORTLISTED);
        manager.drag("Ivo Conteso", Stage.APPROACH);

        assertThat(recruiter.card("Ivo Conteso").getByRole(AriaRole.ALERT))
                .hasText(scout.manager().name() + " moved this card to Approach a moment ago.");
        recruiter.drop();
        recruiter.shows("Ivo Conteso", Stage.APPROACH);
        assertThat(scout.card(id).stage()).isEqualTo(Stage.APPROACH);
        assertThat(moves(id, "pipeline.fact.moved")).hasSize(1);
    }

    @Test
    void ofTwoDropsOfTheSameCardOneStandsAndTheOtherUserIsToldWhoseItWas() {
        TargetId id = scout.identified("Lino Duplice");
        scout.prioritised(id);
        BoardPage recruiter = board("recruiter");
        BoardPage manager = board("manager");
        recruiter.lift("Lino Duplice", Stage.SHORTLISTED);
        manager.lift("Lino Duplice", Stage.APPROACH);

        recruiter.drop();
        manager.drop();
        recruiter.awaitAnswers();
        manager.awaitAnswers();

        Locator toldToRecruiter = recruiter.card("Lino Duplice").getByRole(AriaRole.ALERT);
        Locator toldToManager = manager.card("Lino Duplice").getByRole(AriaRole.ALERT);
        boolean recruiterWon = toldToManager.count() > 0;
        Stage stage = recruiterWon ? Stage.SHORTLISTED : Stage.APPROACH;
        assertThat(recruiterWon ? toldToManager : toldToRecruiter)
                .hasText((recruiterWon ? scout.recruiter() : scout.manager()).name() + " moved this card to "
                        + (recruiterWon ? "Shortlisted" : "Approach") + " a moment ago.");
        recruiter.shows("Lino Duplice", stage);
        manager.shows("Lino Duplice", stage);
        assertThat(recruiterWon ? toldToRecruiter : toldToManager).hasCount(0);
        assertThat(scout.card(id).stage()).isEqualTo(stage);
        assertThat(moves(id, "pipeline.fact.moved")).hasSize(1);
    }

    @Test
    void aFilterStandsInTheAddressAndCountsAndTotalsFollowIt() {
        for (String number : List.of("Uno", "Due", "Tre")) {
            scout.identified("Zzfiltro " + number);
        }
        scout.moved(scout.identified("Zzfiltro Quattro"), Stage.SHORTLISTED);
        BoardPage board = board("recruiter");
        board.shows("Zzfiltro Uno", Stage.IDENTIFIED);
        String all = board.count(Stage.IDENTIFIED);

        filter(board.page()).fill("zzfilt");
        assertThat(board.page()).hasURL(at("/board?text=zzfilt"));
        assertFiltered(board, all);

        board.page().reload();
        BoardPage again = BoardPage.on(board.page());
        assertThat(filter(again.page())).hasValue("zzfilt");
        assertFiltered(again, all);

        scout.identified("Zzfiltro Cinque");
        assertThat(again.stage(Stage.IDENTIFIED).locator(".stage-count"))
                .hasText("4 of " + (Integer.parseInt(all) + 1));
        assertThat(again.stage(Stage.IDENTIFIED).locator(".stage-value")).hasText("16.0m");
    }

    @Test
    void scrollAndFocusStayWhenAnothersChangeArrives() {
        for (int number = 0; number < MORE_THAN_A_SCREEN; number++) {
            scout.identified("Piero Fermo " + (char) ('A' + number));
        }
        BoardPage board = board("recruiter");
        Page page = board.page();
        board.focusFirstOf(Stage.IDENTIFIED, "Piero Fermo " + (char) ('A' + MORE_THAN_A_SCREEN - 1));
        for (int down = 0; down < MORE_THAN_A_SCREEN - 1; down++) {
            page.keyboard().press("ArrowDown");
        }
        board.waitForFocus("Piero Fermo A");
        Map<String, Integer> before = board.place("Piero Fermo A");
        assertThat(before.get("scrolled")).isPositive();
        int count = Integer.parseInt(board.count(Stage.IDENTIFIED));

        scout.identified("Quinto Nuovo");
        assertThat(board.stage(Stage.IDENTIFIED).locator(".stage-count")).hasText(String.valueOf(count + 1));

        board.waitForFocus("Piero Fermo A");
        Map<String, Integer> after = board.place("Piero Fermo A");
        assertThat(after.get("y")).isEqualTo(before.get("y"));
        assertThat(after.get("scrolled")).isGreaterThan(before.get("scrolled"));
    }

    @Test
    void aPhoneShowsOneStageAndMovesACardFromASheet() {
        TargetId id = scout.identified("Rino Tascabile");
        Page page = tab(Browser.freshUser(new NewContextOptions()
                .setViewportSize(PHONE_WIDTH, 844)
                .setHasTouch(true)
                .setIsMobile(true)));
        SignInPage.signIn(page, at(""), "recruiter");
        BoardPage board = BoardPage.open(page, at("/board"));

        assertThat(stagesInView(board)).containsExactly(Stage.IDENTIFIED);
        board.card("Rino Tascabile")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move to…"))
                .tap();
        Locator sheet = page.getByRole(AriaRole.DIALOG, named("Move to…"));
        assertThat(sheet).containsText("Rino Tascabile");
        sheet.getByRole(AriaRole.MENUITEM, in("Shortlisted")).tap();

        assertThat(sheet).isHidden();
        board.shows("Rino Tascabile", Stage.SHORTLISTED);
        assertThat(said(page)).containsText("Rino Tascabile moved to Shortlisted");
        assertThat(scout.card(id).stage()).isEqualTo(Stage.SHORTLISTED);
        page.getByRole(AriaRole.NAVIGATION, named("Stages"))
                .getByRole(AriaRole.BUTTON, in("Approach"))
                .tap();
        page.waitForFunction("() => { const box = document.querySelector('[data-stage=APPROACH]')"
                + ".getBoundingClientRect(); return box.left >= -1 && box.right <= innerWidth + 1 }");
        assertThat(stagesInView(board)).containsExactly(Stage.APPROACH);
    }

    private BoardPage board(String username) {
        return BoardPage.open(signedIn(username), at("/board"));
    }

    private List<Stage> stagesInView(BoardPage board) {
        return List.of(Stage.values()).stream()
                .filter(stage -> {
                    BoundingBox box = board.stage(stage).boundingBox();
                    return box.x + box.width > 1 && box.x < PHONE_WIDTH - 1;
                })
                .toList();
    }

    private static void assertFiltered(BoardPage board, String all) {
        Locator identified = board.stage(Stage.IDENTIFIED);
        assertThat(identified.locator(".stage-count")).hasText("3 of " + all);
        assertThat(identified.locator(".stage-value")).hasText("12.0m");
        assertThat(identified.getByRole(AriaRole.LISTITEM)).hasCount(3);
        assertThat(board.cardIn(Stage.SHORTLISTED, "Zzfiltro Quattro")).isVisible();
        assertThat(board.page().locator("mercato-board .bar-total")).hasText(Pattern.compile("^4 open · 16\\.0m"));
    }

    private List<Entry> moves(TargetId id, String key) {
        return scout.as(scout.recruiter(), () -> journal.about(TargetEvent.of(id), 100)).stream()
                .filter(entry -> entry.what().key().equals(key))
                .toList();
    }

    private static Locator filter(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Filter cards"));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** What is said to those who do not see. */
    private static Locator said(Page page) {
        return page.locator("mercato-board [role=status]");
    }

    private static String[] labels() {
        return new String[] {
            "Identified",
            "Shortlisted",
            "Approach",
            "In talks",
            "Bid made",
            "Fee agreed",
            "Personal terms",
            "Medical",
            "Signed",
            "Registered"
        };
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
