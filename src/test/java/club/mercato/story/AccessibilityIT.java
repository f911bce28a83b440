package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.Offered;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.testing.Axe;
import club.mercato.testing.Browser;
import club.mercato.testing.BrowserTest;
import club.mercato.testing.SignInPage;
import club.mercato.testing.Slow;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every view, and what opens on it, keeps the rules of WCAG 2.2 AA that a machine can check. */
@Slow
class AccessibilityIT extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Board board;

    @Autowired
    private ClubRegister clubs;

    @Autowired
    private BidDesk bids;

    private final List<String> violations = new ArrayList<>();
    private boolean dark;

    @ParameterizedTest(name = "{0}, {1} pixels wide")
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 390, 844", "DARK, 390, 844"})
    void noViewBreaksARuleOfWcag(ColorScheme scheme, int width, int height) {
        dark = scheme == ColorScheme.DARK;
        Scout scout = new Scout(context);
        String name = scheme + " " + width;
        scout.identified("Refused " + name);
        scout.withoutOwner("Asked " + name);
        TargetCard balerdi = scout.as(scout.recruiter(), () -> board.now().cards()).stream()
                .filter(card -> card.player().name().equals("Leonardo Balerdi"))
                .findFirst()
                .orElseThrow();
        ClubProfile club =
                scout.as(scout.recruiter(), () -> clubs.search("", 0, 1)).getFirst();
        NewContextOptions window = new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
        Page page = tab(Browser.freshUser(window));

        page.navigate(at("/login"));
        page.locator("input[name=username]").waitFor();
        check("login", page);
        page.navigate(at("/login?error"));
        page.locator("input[name=username]").waitFor();
        check("login refused", page);

        SignInPage.signIn(page, at(""), "recruiter");
        BoardPage.open(page, at("/board")).shows("Refused " + name, Stage.IDENTIFIED);
        check("board", page);
        openMenu(page, "Refused " + name);
        page.locator(".menu-note").first().waitFor();
        check("board, menu", page);
        choose(page, "Approach");
        assertThat(page.locator(".card-foot.note [role=alert]")).isVisible();
        check("board, refused move", page);
        BoardPage.open(page, at("/board")).shows("Asked " + name, Stage.IDENTIFIED);
        openMenu(page, "Asked " + name);
        choose(page, "Shortlisted");
        assertThat(page.locator(".card-foot.ask")).isVisible();
        check("board, asked in place", page);
        page.locator("[data-stage=IDENTIFIED] .stage-add").click();
        page.locator("#add-player").fill("refused");
        page.locator(".add-form [role=option]").first().waitFor();
        check("board, a player is added", page);
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        page.locator(".views-button").click();
        page.locator("#views-save").fill(name);
        page.locator("#views-save").press("Enter");
        assertThat(page.locator(".views-list")).hasCount(0);
        page.locator(".views-button").click();
        page.locator(".views-list .icon-button").first().click();
        page.locator(".views-acts").waitFor();
        check("board, saved views", page);
        BoardPage.open(page, at("/board?text=nobodyiscalledso"));
        assertThat(page.locator(".board-empty")).isVisible();
        check("board, nothing matches", page);
        BoardPage.open(page, at("/board?lanes=owner")).shows("Refused " + name, Stage.IDENTIFIED);
        openMenu(page, "Refused " + name);
        choose(page, "Select");
        assertThat(page.locator(".many")).isVisible();
        check("board, lanes and a chosen card", page);

        page.navigate(at("/today"));
        page.locator(".day-row").first().waitFor();
        check("today", page);
        page.locator("[data-act=snooze]").first().click();
        page.locator(".snooze").waitFor();
        check("today, snooze", page);

        open(page, "/targets?state=parked", "Targets");
        check("targets, parked", page);
        open(page, "/targets", "Targets");
        check("targets", page);
        button(page, "New target").click();
        assertThat(button(page, "Create target")).isVisible();
        check("new target", page);

        open(page, "/targets/" + balerdi.id().value(), "Leonardo Balerdi");
        assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Timeline")))
                .isVisible();
        check("target", page);
        button(page, "Filter").click();
        page.locator(".chart-table summary").click();
        assertThat(page.locator(".chart-table table")).isVisible();
        check("target, filter and table", page);
        button(page, "Move to…").click();
        assertThat(page.getByRole(AriaRole.MENU)).isVisible();
        page.keyboard().press("ArrowDown");
        check("target, menu of moves", page);
        page.keyboard().press("Escape");
        button(page, "Park").click();
        assertThat(page.getByLabel("What we wait for")).isVisible();
        check("park", page);
        button(page, "Cancel").click();
        button(page, "Serve notice").click();
        assertThat(page.getByText("Recipient club")).isVisible();
        check("serve notice", page);
        button(page, "Cancel").click();
        button(page, "Change route").click();
        assertThat(page.getByLabel("Reason")).isVisible();
        check("change route", page);
        button(page, "Cancel").click();
        page.locator(".target-acts")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log contact"))
                .click();
        ContactFormPage form = ContactFormPage.on(page);
        check("contact form", page);
        form.outcome("Not for sale");
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Proposed position")))
                .isVisible();
        check("contact form, position proposed", page);
        button(page, "More fields").click();
        assertThat(page.locator("vaadin-date-time-picker")).isVisible();
        check("contact form, all fields", page);

        TargetId offered = scout.identified("Offered " + name);
        BidFile bid = scout.as(
                scout.recruiter(),
                () -> bids.prepare(offered, Offered.withAddOn(28_000_000, 3_000_000))
                        .orElseThrow());
        open(page, "/bids/" + bid.id().value(), "Offered " + name);
        page.locator(".bid-figures .figure-tables summary").first().click();
        page.locator(".bid-terms summary").click();
        check("bid", page);
        button(page, "Change terms").click();
        assertThat(page.getByLabel("Fixed fee")).isVisible();
        check("terms", page);
        page.locator(".fold:visible > summary").all().forEach(Locator::click);
        button(page, "Split").click();
        button(page, "Add add-on").click();
        assertThat(page.locator(".add-on-row").last().locator("input:focus")).hasCount(1);
        page.getByLabel("Fixed fee").fill("30m");
        assertThat(page.locator(".parts-check")).containsText("missing");
        button(page, "Save as version 2").click();
        assertThat(page.locator(".live-totals")).containsText("Say it in words.");
        check("terms, all fields and what is wrong with them", page);
        open(page, "/targets/" + offered.value(), "Offered " + name);
        assertThat(page.locator(".target-bids li")).hasCount(1);
        check("target, its bids", page);

        open(page, "/notifications", "Notifications");
        page.locator(".notice").first().waitFor();
        check("notifications", page);
        page.locator(".bell-opener").click();
        assertThat(page.locator("#notices-panel .notice").first()).isVisible();
        check("the bell", page);
        page.keyboard().press("Escape");
        open(page, "/notifications/settings", "Notification settings");
        check("notification settings", page);

        open(page, "/season", "Season");
        page.locator(".season-windows details summary").click();
        check("season", page);

        open(page, "/players", "Players");
        page.locator("vaadin-grid a").first().waitFor();
        check("players", page);
        open(page, "/players/" + balerdi.player().id().value(), "Leonardo Balerdi");
        check("player", page);
        open(page, "/players/import", "Import players");
        check("import", page);
        open(page, "/clubs", "Clubs");
        page.locator("vaadin-grid a").first().waitFor();
        check("clubs", page);
        open(page, "/clubs/" + club.id().value(), club.name());
        check("club", page);
        open(page, "/people", "People");
        check("people", page);
        open(page, "/targets/" + UUID.randomUUID(), "Nothing here");
        check("nothing here", page);

        Page manager = tab(Browser.freshUser(window));
        SignInPage.signIn(manager, at(""), "manager");
        open(manager, "/review", "Pipeline review");
        manager.locator(".figure-tables summary").click();
        check("review, before", manager);
        button(manager, "Begin review").click();
        manager.locator(".decision-kind")
                .filter(new Locator.FilterOptions().setHasText("Park"))
                .click();
        assertThat(manager.locator(".decision-note textarea")).isFocused();
        check("review, park", manager);
        // not decided: the next look needs its target on the board
        manager.locator(".decision-kind")
                .filter(new Locator.FilterOptions().setHasText("Go on"))
                .click();
        assertThat(manager.locator(".decision-note textarea")).isFocused();
        manager.keyboard().press("Enter");
        assertThat(manager.locator(".agenda-share")).containsText("1 of");
        button(manager, "End review…").click();
        assertThat(manager.getByText("Who took part")).isVisible();
        check("review, end", manager);
        button(manager, "End review").click();
        manager.locator(".minutes-table").waitFor();
        check("minutes", manager);

        Page director = tab(Browser.freshUser(window));
        SignInPage.signIn(director, at(""), "director");
        open(director, "/budget", "Budget");
        director.locator(".figure-tables summary").click();
        check("budget", director);
        button(director, "Add expected sale").click();
        assertThat(director.getByText("Opens the budget for")).isVisible();
        check("budget, expected sale", director);
        button(director, "Cancel").click();
        button(director, "Enter baseline").click();
        assertThat(director.getByText("Adjusted operating revenue of the year")).isVisible();
        check("budget, baseline", director);
        button(director, "Cancel").click();
        open(director, "/approvals", "Approvals");
        director.locator(".tray-row").first().waitFor();
        check("approvals", director);
        director.locator(".mine .tray-row").first().click();
        director.locator("h1.room-name").waitFor();
        director.locator(".terms-digest summary").first().click();
        check("approval room", director);
        boolean phone = width < 768;
        director.locator(phone ? ".decision-bar .refusing" : ".decision-others .refusing")
                .click();
        assertThat(director.getByLabel("Reason")).isVisible();
        check("refuse a bid", director);
        button(director, "Cancel").click();
        if (phone) {
            director.locator(".decision-bar .primary").click();
            assertThat(director.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Approve version")))
                    .isVisible();
            check("approve a bid", director);
        }
        open(director, "/approvals/policy", "Approval policy");
        check("approval policy", director);
        button(director, "Change policy").click();
        assertThat(button(director, "Set policy")).isVisible();
        check("change of policy", director);

        Page admin = tab(Browser.freshUser(window));
        SignInPage.signIn(admin, at(""), "admin");
        open(admin, "/board", "Not allowed");
        check("not allowed", admin);
        open(admin, "/notifications/settings", "Notification settings");
        check("notification settings, administrator", admin);
        open(admin, "/season", "Season");
        button(admin, "Enter window").click();
        assertThat(admin.getByText("Time zone of the association")).isVisible();
        check("season, enter window", admin);

        assertThat(violations)
                .as("rules broken, %s, %d pixels wide", scheme, width)
                .isEmpty();
    }

    private void open(Page page, String path, String heading) {
        page.navigate(at(path));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
    }

    private static void openMenu(Page page, String player) {
        Locator card = page.locator("mercato-board .stages li[aria-label^='" + player + ",']");
        card.hover();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move to…"))
                .click();
        assertThat(page.getByRole(AriaRole.MENU)).isVisible();
    }

    private static void choose(Page page, String stage) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(stage))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** In the dark a view differs by its colours alone. */
    private void check(String view, Page page) {
        for (String broken : dark ? Axe.poorContrast(page) : Axe.brokenRules(page)) {
            violations.add(view + " | " + broken);
        }
    }
}
