package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetId;
import club.mercato.testing.BrowserTest;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The board in lanes by owner: aligned over the stages, drawn as far as they are seen, and places to drop on. */
class SwimlanesIT extends BrowserTest {

    private static final int MORE_THAN_A_SCREEN = 26;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private NegotiationDesk desk;

    private Scout scout;

    @BeforeEach
    void findTheScout() {
        scout = new Scout(context);
    }

    @Test
    void theChoiceStandsInTheAddressAndALaneBeginsAtOneHeightInAllStages() {
        scout.identified("Zzuna Mine");
        scout.moved(scout.identified("Zzuna Mine Too"), Stage.SHORTLISTED);
        managers("Zzuna Manager");
        BoardPage board = BoardPage.open(signedIn("recruiter"), at("/board?text=zzuna"));

        board.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Lanes"))
                .selectOption("Lanes by owner");
        assertThat(board.page()).hasURL(Pattern.compile("lanes=owner"));
        assertThat(board.page().locator(".band-bar").first())
                .containsText(scout.recruiter().name());
        assertThat(board.page().locator(".band-bar").nth(1))
                .containsText(scout.manager().name());
        board.page().reload();
        BoardPage again = BoardPage.on(board.page());
        again.shows("Zzuna Mine Too", Stage.SHORTLISTED);
        assertThat(top(again, "Zzuna Mine Too")).isEqualTo(top(again, firstOf(again, Stage.IDENTIFIED)));
    }

    @Test
    void aDropInAnothersLaneGivesHimTheCardAndMovesIt() {
        TargetId id = scout.identified("Zzdue Given");
        managers("Zzdue Keeper");
        BoardPage board = lanes("zzdue");

        dragTo(board, "Zzdue Given", Stage.SHORTLISTED, scout.manager().name());
        assertThat(said(board)).containsText("Zzdue Given moved to Shortlisted");
        assertThat(said(board))
                .containsText("Zzdue Given is with " + scout.manager().name() + " now.");
        assertThat(scout.card(id).owner()).contains(scout.manager().id());
        assertThat(scout.card(id).stage()).isEqualTo(Stage.SHORTLISTED);
    }

    @Test
    void whatIsAnothersIsNotTakenFromHimByADrop() {
        TargetId id = managers("Zztre Not Yours");
        scout.identified("Zztre Mine Again");
        BoardPage board = lanes("zztre");

        dragTo(board, "Zztre Not Yours", Stage.IDENTIFIED, scout.recruiter().name());
        assertThat(board.card("Zztre Not Yours").getByRole(AriaRole.ALERT))
                .containsText("Not given to " + scout.recruiter().name() + ".");
        assertThat(scout.card(id).owner()).contains(scout.manager().id());
    }

    @Test
    void aLiftedCardGoesOverLanesWithUpAndDown() {
        TargetId id = scout.identified("Zzquattro By Key");
        managers("Zzquattro Other");
        BoardPage board = lanes("zzquattro");
        board.focusFirstOf(Stage.IDENTIFIED, "Zzquattro By Key");
        Keyboard keys = board.page().keyboard();

        keys.press("Space");
        keys.press("ArrowDown");
        assertThat(said(board)).hasText("Over Identified, " + scout.manager().name());
        keys.press("Space");
        assertThat(said(board))
                .hasText("Zzquattro By Key is with " + scout.manager().name() + " now.");
        assertThat(scout.card(id).owner()).contains(scout.manager().id());
    }

    @Test
    void onlyWhatIsSeenIsDrawnAndAllStagesScrollAsOne() {
        for (int number = 0; number < MORE_THAN_A_SCREEN; number++) {
            scout.identified("Zzcinque Many " + (char) ('A' + number));
        }
        managers("Zzcinque Last");
        BoardPage board = lanes("zzcinque");
        Locator cards = board.page().locator("mercato-board li[data-target-id]");
        assertThat(cards.first()).isVisible();
        assertThat(cards.count()).isLessThan(MORE_THAN_A_SCREEN);

        board.page().locator(".stages").evaluate("area => { area.scrollTop = area.scrollHeight }");
        board.shows("Zzcinque Last", Stage.IDENTIFIED);
        assertThat(board.page().locator(".band-bar").last())
                .containsText(scout.manager().name());
        assertThat(board.stage(Stage.APPROACH).locator(".stage-head").boundingBox().y)
                .isEqualTo(board.page().locator(".stages").boundingBox().y);
    }

    /** Each test has players of its own, so that it sees no others. */
    private BoardPage lanes(String filter) {
        return BoardPage.open(signedIn("recruiter"), at("/board?lanes=owner&text=" + filter));
    }

    private TargetId managers(String player) {
        TargetId id = scout.identified(player);
        scout.as(
                        scout.manager(),
                        () -> desk.assign(
                                id,
                                Optional.of(scout.recruiter().id()),
                                scout.manager().id()))
                .orElseThrow();
        return id;
    }

    private static void dragTo(BoardPage board, String player, Stage stage, String owner) {
        board.card(player).scrollIntoViewIfNeeded();
        BoundingBox from = board.card(player).boundingBox();
        Mouse mouse = board.page().mouse();
        mouse.move(from.x + from.width / 2, from.y + 40);
        mouse.down();
        mouse.move(from.x + from.width / 2 + 9, from.y + 49, new Mouse.MoveOptions().setSteps(3));
        BoundingBox over = board.stage(stage).boundingBox();
        BoundingBox lane = board.page()
                .locator(".band-bar", new Page.LocatorOptions().setHasText(owner))
                .boundingBox();
        mouse.move(over.x + over.width / 2, lane.y + lane.height / 2 + 20, new Mouse.MoveOptions().setSteps(10));
        board.page()
                .locator(".band.lit", new Page.LocatorOptions().setHasText(owner))
                .waitFor();
        mouse.up();
    }

    private static String firstOf(BoardPage board, Stage stage) {
        return board.stage(stage)
                .locator("li[data-target-id]")
                .first()
                .getAttribute("aria-label")
                .split(",")[0];
    }

    private static int top(BoardPage board, String player) {
        return (int) Math.round(board.card(player).boundingBox().y);
    }

    private static Locator said(BoardPage board) {
        return board.page().locator("mercato-board [role=status]");
    }
}
