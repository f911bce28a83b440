package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.settings.HouseSettings;
import club.mercato.settings.Setting;
import club.mercato.testing.Browser;
import club.mercato.testing.BrowserTest;
import club.mercato.testing.SignInPage;
import club.mercato.views.ViewShelf;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Limits, quick adding and saved views in a real browser, with somebody else looking on. */
class GrownBoardIT extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private HouseSettings settings;

    @Autowired
    private ViewShelf shelf;

    private Scout scout;

    @BeforeEach
    void findTheScout() {
        scout = new Scout(context);
    }

    /** Other tests look at the same house. */
    @AfterEach
    void leaveTheHouseAsItWas() {
        limit(Setting.EMPTY);
        scout.as(scout.recruiter(), () -> {
            shelf.openPlain("board");
            return true;
        });
    }

    @Test
    void aColumnOverItsLimitSaysSoAtOnceOnEveryBoardAndRefusesNothing() {
        TargetId id = scout.identified("Abele Oltre");
        BoardPage mover = board("recruiter");
        BoardPage onlooker = board("manager");
        int before = Integer.parseInt(mover.count(Stage.SHORTLISTED));

        limit(before + 1);
        assertThat(count(mover)).hasText(before + " of " + (before + 1));
        scout.moved(scout.identified("Bruna Piena"), Stage.SHORTLISTED);
        assertThat(count(mover)).hasText((before + 1) + " of " + (before + 1));
        assertThat(mover.stage(Stage.SHORTLISTED).locator(".stage-over")).hasCount(0);
        mover.drag("Abele Oltre", Stage.SHORTLISTED);

        for (BoardPage board : new BoardPage[] {mover, onlooker}) {
            assertThat(count(board)).hasText((before + 2) + " of " + (before + 1));
            assertThat(board.stage(Stage.SHORTLISTED).locator(".stage-over")).hasText("over");
        }
        assertThat(said(mover.page()))
                .containsText("Shortlisted is over its limit: " + (before + 2) + " of " + (before + 1) + ".");
        assertThat(scout.card(id).stage()).isEqualTo(Stage.SHORTLISTED);

        mover.page().getByRole(AriaRole.TEXTBOX, named("Filter cards")).fill("abele");
        assertThat(count(mover)).hasText("1 of " + (before + 2));
        assertThat(mover.stage(Stage.SHORTLISTED).locator(".stage-limit")).hasText("over limit " + (before + 1));
    }

    @Test
    void aPlayerIsAddedAtAColumnsFootByKeyboardAndOthersSeeHim() {
        TargetId placed = scout.identified("Céleste Già-Qui");
        scout.player("Dáithí Ó Nuallain");
        BoardPage board = board("recruiter");
        BoardPage onlooker = board("manager");
        Page page = board.page();

        page.getByRole(AriaRole.BUTTON, named("Add to Shortlisted")).focus();
        page.keyboard().press("Enter");
        Locator form = page.getByRole(AriaRole.FORM, named("Add to Shortlisted"));
        assertThat(form.getByRole(AriaRole.COMBOBOX, in("Player"))).isFocused();
        page.keyboard().type("celeste gia");
        assertThat(found(form)).hasCount(1);
        page.keyboard().press("Enter");
        form.getByLabel("Need").selectOption(new SelectOption().setIndex(1));
        form.getByRole(AriaRole.BUTTON, in("Add").setExact(true)).click();
        assertThat(form.getByRole(AriaRole.ALERT)).hasText("He is already a target for this window.");
        assertThat(scout.card(placed).stage()).isEqualTo(Stage.IDENTIFIED);

        form.getByRole(AriaRole.COMBOBOX, in("Player")).fill("daithi nual");
        assertThat(found(form)).hasText(Pattern.compile("^Dáithí Ó Nuallain"));
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");

        board.shows("Dáithí Ó Nuallain", Stage.SHORTLISTED);
        onlooker.shows("Dáithí Ó Nuallain", Stage.SHORTLISTED);
        board.waitForFocus("Dáithí Ó Nuallain");
        assertThat(form).hasCount(0);
        assertThat(said(page)).containsText("Dáithí Ó Nuallain added to Shortlisted, 1 of ");
        TargetCard card = scout.card(TargetId.of(board.focusedTarget()));
        assertThat(card.owner()).contains(scout.recruiter().id());
        assertThat(page.getByRole(AriaRole.BUTTON, named("Add to In talks"))).hasCount(0);
    }

    @Test
    void aViewIsSavedChosenSharedAndOpensFirst() {
        scout.identified("Eolo Veduta");
        BoardPage board = board("manager");
        BoardPage onlooker = board("recruiter");
        Page page = board.page();
        page.getByRole(AriaRole.TEXTBOX, named("Filter cards")).fill("eolo");
        assertThat(page).hasURL(at("/board?text=eolo"));

        view(page).click();
        page.getByLabel("Save the present filters as").fill("Eolo alone");
        page.keyboard().press("Enter");
        assertThat(view(page)).hasText("Eolo alone");
        assertThat(view(page)).isFocused();

        view(page).click();
        page.getByRole(AriaRole.BUTTON, exactly("Whole pipeline")).click();
        assertThat(view(page)).hasText("Whole pipeline");
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Filter cards"))).hasValue("");
        view(page).click();
        page.getByRole(AriaRole.BUTTON, named("Change Eolo alone")).click();
        page.getByRole(AriaRole.BUTTON, named("Share with everybody")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Eolo alone shared"))).isFocused();

        view(onlooker.page()).click();
        onlooker.page().getByRole(AriaRole.BUTTON, named("Eolo alone shared")).click();
        assertThat(onlooker.page()).hasURL(at("/board?text=eolo"));
        assertThat(onlooker.stage(Stage.IDENTIFIED).locator("li[data-target-id]"))
                .hasCount(1);
        view(onlooker.page()).click();
        onlooker.page().getByRole(AriaRole.BUTTON, named("Change Eolo alone")).click();
        onlooker.page()
                .getByRole(AriaRole.BUTTON, named("Open the board with it"))
                .click();

        onlooker.page().navigate(at("/board"));
        BoardPage again = BoardPage.on(onlooker.page());
        assertThat(view(again.page())).hasText("Eolo alone");
        assertThat(again.stage(Stage.IDENTIFIED).locator("li[data-target-id]")).hasCount(1);
        view(again.page()).click();
        again.page().getByRole(AriaRole.BUTTON, exactly("Whole pipeline")).click();
        assertThat(again.page()).hasURL(at("/board?all=true"));
        again.page().reload();
        assertThat(view(BoardPage.on(again.page()).page())).hasText("Whole pipeline");
    }

    @Test
    void aPhoneAddsAPlayerAndNamesTheViewBesideTheTitle() {
        scout.player("Fosca Piccola");
        Page page = tab(Browser.freshUser(new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)));
        SignInPage.signIn(page, at(""), "recruiter");
        BoardPage board = BoardPage.open(page, at("/board"));

        view(page).tap();
        BoundingBox menu = page.locator(".views-menu").boundingBox();
        assertThat(menu.x).isGreaterThanOrEqualTo(0);
        assertThat(menu.x + menu.width).isLessThanOrEqualTo(390);
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.BUTTON, named("Add to Identified")).tap();
        Locator form = page.getByRole(AriaRole.FORM, named("Add to Identified"));
        form.getByRole(AriaRole.COMBOBOX, in("Player")).fill("fosca");
        found(form).first().tap();
        form.getByRole(AriaRole.BUTTON, in("Add").setExact(true)).tap();

        board.shows("Fosca Piccola", Stage.IDENTIFIED);
    }

    private BoardPage board(String username) {
        return BoardPage.open(signedIn(username), at("/board"));
    }

    private void limit(int most) {
        scout.as(scout.manager(), () -> {
            Map<Setting, Integer> seen = settings.values();
            Setting limit = seen.keySet().stream()
                    .filter(setting -> setting.name().equals("pipeline.setting.limit.SHORTLISTED"))
                    .findFirst()
                    .orElseThrow();
            return settings.change(seen, Map.of(limit, most)).orElseThrow();
        });
    }

    private static Locator count(BoardPage board) {
        return board.stage(Stage.SHORTLISTED).locator(".stage-count");
    }

    private static Locator found(Locator form) {
        return form.locator("[role=option]");
    }

    private static Locator view(Page page) {
        return page.locator(".views-button");
    }

    /** What is said to those who do not see. */
    private static Locator said(Page page) {
        return page.locator("mercato-board > [role=status]");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
