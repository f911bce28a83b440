package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.Stage;
import club.mercato.testing.RunningDesk;
import club.mercato.testing.Slow;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The worked case up to the mandate, on the packaged product, played by a recruiter, a manager and a director who are all
 * signed in; each sees on a board that is never loaded again what the others do.
 */
@Slow
class ThreeAtTheDeskIT {

    private static final String BALERDI = "Leonardo Balerdi";
    private static final String MARSEILLE = "Olympique Marseille";
    private static final String RECRUITER = "Ilaria Monteforte";
    private static final String MANAGER = "Matteo Degl'Innocenti";
    private static final String DIRECTOR = "Ragnhild Østby-Castellani";
    private static final String NEED = "CB, leads the line of four";
    private static final FilePayload NOTICE = new FilePayload(
            "notice-to-marseille.txt", "text/plain", "We intend to talk.".getBytes(StandardCharsets.UTF_8));

    /** Presses, besides typing, that it takes at most to log a contact and confirm its position from the board. */
    private static final int PRESSES_TO_LOG = 6;

    private final List<BrowserContext> users = new ArrayList<>();
    private final List<String> pageErrors = new ArrayList<>();

    private record Three(Member recruiter, Member manager, Member director) {

        List<Member> all() {
            return List.of(recruiter, manager, director);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWorkedCaseIsPlayedUpToTheMandate(Screen screen, @TempDir Path dataFolder) {
        try (RunningDesk desk = RunningDesk.start(dataFolder, Map.of("MERCATO_DEMO_TARGETS", "0"))) {
            Three three = new Three(
                    signedIn(screen, desk, "recruiter"),
                    signedIn(screen, desk, "manager"),
                    signedIn(screen, desk, "director"));
            theNeedIsSaid(three.manager());
            three.recruiter().importPlayers();
            String page = putOnTheBoard(three.recruiter());
            three.all().forEach(member -> member.boardShows(BALERDI, Stage.IDENTIFIED));

            onlyItsReadersKnow(three, page);
            moveToApproach(three);
            serveNotice(three);
            askAndWait(three);
            twoNos(three);
            positionsAreRead(three.director());
            refusedBecauseOfTheNos(three);

            parkUntilTheDraw(three);
            handOver(three);
            bringBack(three);

            theTimelineNamesWhoDidWhat(three.director());
            theDirectorIsOfferedNothingHeMayNotDo(three.director());
            assertThat(three.all()).allMatch(Member::boardWasOpenedOnce).allMatch(Member::fitsTheScreen);
            usersLeave();
        }
    }

    private static void theNeedIsSaid(Member manager) {
        manager.goTo("/season");
        manager.press("Enter need");
        manager.form()
                .fill("Position", "CB")
                .fill("Profile", "leads the line of four")
                .choose("Priority", "P1")
                .finish("Save");
        assertThat(manager.work().getByRole(AriaRole.TABLE, named("Needs"))).containsText("leads the line of four");
    }

    /** @return the address of his page, from the slash on */
    private static String putOnTheBoard(Member recruiter) {
        recruiter.goTo("/targets");
        recruiter.press("New target");
        recruiter.form().find("Player", "balerdi", BALERDI).choose("Need", NEED).finish("Create target");
        assertThat(recruiter.work()).hasURL(Pattern.compile("/targets/[0-9a-f-]{36}$"));
        assertThat(recruiter.heading()).hasText(BALERDI);
        return recruiter.work().url().substring(recruiter.address().length());
    }

    private static void onlyItsReadersKnow(Three three, String page) {
        Member manager = three.manager();
        Member director = three.director();
        director.goTo(page);
        assertThat(director.heading()).hasText(BALERDI);
        manager.goTo(page);
        manager.press("Restrict");
        manager.form().finish("Restrict");

        director.boardLacks(BALERDI);
        assertThat(director.heading()).hasText("Nothing here");
        director.goTo("/targets");
        assertThat(director.work().locator(".list-count")).hasText("0");
        three.recruiter().boardShows(BALERDI, Stage.IDENTIFIED);
        manager.boardShows(BALERDI, Stage.IDENTIFIED);

        manager.press("Restrict");
        manager.form().find("Readers", "ragn", DIRECTOR).finish("Save");
        director.boardShows(BALERDI, Stage.IDENTIFIED);
        director.goTo(page);
        assertThat(director.work().locator(".target-title")).containsText("Restricted");

        manager.press("Restrict");
        manager.form().finish("Lift restriction");
        assertThat(director.work().locator(".target-title")).not().containsText("Restricted");
        director.boardShows(BALERDI, Stage.IDENTIFIED);
    }

    private static void moveToApproach(Three three) {
        three.manager().press("Edit");
        three.manager().form().choose("Priority", "Priority 1").finish("Save");
        assertThat(three.director().work().locator(".target-title")).containsText("P1");

        three.recruiter().move(BALERDI, Stage.SHORTLISTED, "Shortlisted");
        three.all().forEach(member -> member.boardShows(BALERDI, Stage.SHORTLISTED));
        three.recruiter().move(BALERDI, Stage.APPROACH, "Approach");
        three.all().forEach(member -> member.boardShows(BALERDI, Stage.APPROACH));
    }

    private static void serveNotice(Three three) {
        three.recruiter().press("Serve notice");
        three.recruiter()
                .form()
                .fill("To whom there", "The president")
                .attach(NOTICE)
                .finish("Serve notice");

        Locator papers = three.director().work().getByRole(AriaRole.LIST, named("Notices and consents"));
        assertThat(papers).containsText("Notice to " + MARSEILLE);
        Locator document = papers.getByRole(AriaRole.LINK, in(NOTICE.name));
        assertThat(document).isVisible();
        String text = three.director()
                .work()
                .request()
                .get(three.director().address() + "/" + document.getAttribute("href"))
                .text();
        assertThat(text).isEqualTo("We intend to talk.");
    }

    /** What was asked two days ago and not answered shows on everybody's card. */
    private static void askAndWait(Three three) {
        Member recruiter = three.recruiter();
        recruiter.chooseFromCard(BALERDI, "Log contact…");
        ContactFormPage.on(recruiter.board().page())
                .outcome("Pending")
                .when(LocalDateTime.now(ZoneId.of("Europe/Rome")).minusDays(2), recruiter.screen())
                .summary("Asked whether they would talk about him.")
                .save();
        three.all()
                .forEach(member -> assertThat(member.board().card(BALERDI).locator(".card-silent"))
                        .hasText("2 d silent"));
    }

    private static void twoNos(Three three) {
        logged(three.recruiter(), "Refused to talk", "They would not discuss him.", "Reluctant");
        three.all()
                .forEach(member -> assertThat(member.board().card(BALERDI).locator(".card-position"))
                        .containsText("Reluctant"));
        logged(three.manager(), "Not for sale", "One of their most crucial players.", "Not for sale");
        three.all().forEach(member -> {
            Locator card = member.board().card(BALERDI);
            assertThat(card.locator(".card-position")).containsText("Not for sale");
            assertThat(card.locator(".card-silent")).hasCount(0);
        });
    }

    private static void logged(Member member, String outcome, String summary, String position) {
        int before = member.presses();
        member.chooseFromCard(BALERDI, "Log contact…");
        ContactFormPage.on(member.board().page())
                .press(outcome, member.screen())
                .pressAndType(summary, member.screen())
                .saveAndConfirm(position, member.screen());
        assertThat(member.presses() - before)
                .as("presses to log a contact at a %s", member.screen())
                .isLessThanOrEqualTo(PRESSES_TO_LOG);
    }

    private static void positionsAreRead(Member director) {
        Locator club = director.work()
                .getByRole(AriaRole.LIST, named("Positions").setExact(true))
                .getByRole(AriaRole.LISTITEM)
                .first();
        assertThat(club).containsText("Not for sale");
        assertThat(club).containsText("One of their most crucial players.");
        Locator strip = director.work().getByRole(AriaRole.GROUP, named("Positions over time"));
        assertThat(strip.getByRole(AriaRole.BUTTON, in("Club: reluctant"))).isVisible();
        director.screen().press(strip.getByRole(AriaRole.BUTTON, in("Club: not for sale")));
        Locator log = director.work().getByRole(AriaRole.LIST, named("Contact log"));
        assertThat(log.locator("> *").first()).containsText("One of their most crucial players.");
        assertThat(log.locator("> *").first()).isInViewport();
    }

    private static void refusedBecauseOfTheNos(Three three) {
        three.recruiter().move(BALERDI, Stage.TALKS, "In talks");
        assertThat(three.recruiter().board().card(BALERDI).getByRole(AriaRole.ALERT))
                .hasText(Pattern.compile("^Not moved to In talks\\. " + MARSEILLE
                        + " has not agreed to talk: asked (twice|3 times), last answer not for sale\\.$"));
        three.all().forEach(member -> member.boardShows(BALERDI, Stage.APPROACH));
    }

    private static void parkUntilTheDraw(Three three) {
        three.recruiter().chooseFromCard(BALERDI, "Park until…");
        three.recruiter()
                .formOnBoard()
                .press("In a month")
                .fill("What we wait for", "The Champions League draw")
                .fill("What is to be done then", "Ask Marseille again")
                .finish("Park");

        three.all().forEach(member -> member.boardLacks(BALERDI));
        Member manager = three.manager();
        manager.goTo("/targets?state=parked");
        manager.screen().press(manager.work().getByRole(AriaRole.LINK, named(BALERDI)));
        assertThat(manager.heading()).hasText(BALERDI);
        assertThat(three.director().work().locator(".parking")).containsText("The Champions League draw");
        assertThat(three.director().work().locator(".parking")).containsText("Then: Ask Marseille again");
        assertThat(three.director().work().locator(".parking")).containsText("Parked by " + RECRUITER);
    }

    private static void handOver(Three three) {
        three.recruiter().press("Hand over");
        three.recruiter().form().choose("To", MANAGER).finish("Hand over");
        assertThat(three.manager().work().locator(".target-title")).containsText(MANAGER);
        assertThat(three.director().work().locator(".target-title")).containsText(MANAGER);
    }

    private static void bringBack(Three three) {
        three.manager().press("Bring back");
        three.all().forEach(member -> member.boardShows(BALERDI, Stage.APPROACH));
        assertThat(three.recruiter().work().locator(".parking")).containsText("Brought back by " + MANAGER);
    }

    private static void theTimelineNamesWhoDidWhat(Member director) {
        director.press("Show all");
        Locator timeline = director.work().getByRole(AriaRole.LIST, named("Timeline"));
        for (String fact : List.of(
                RECRUITER + " put " + BALERDI + " on the board",
                MANAGER + " restricted it to its owner and " + MANAGER,
                MANAGER + " made " + DIRECTOR + " a reader",
                DIRECTOR + " opened its page",
                MANAGER + " lifted the restriction",
                MANAGER + " set priority 1",
                RECRUITER + " moved the card to Shortlisted",
                RECRUITER + " moved the card to Approach",
                RECRUITER + " served notice on " + MARSEILLE,
                RECRUITER + " logged a call with " + MARSEILLE + ": pending",
                RECRUITER + " logged a call with " + MARSEILLE + ": refused to talk",
                MANAGER + " logged a call with " + MARSEILLE + ": not for sale",
                MANAGER + " confirmed club position not for sale",
                RECRUITER + " was refused the move to In talks: " + MARSEILLE + " has not agreed to talk",
                RECRUITER + " parked it until",
                RECRUITER + " gave it to " + MANAGER,
                MANAGER + " brought it back before")) {
            assertThat(timeline.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(fact)))
                    .hasCount(1);
        }
    }

    private static void theDirectorIsOfferedNothingHeMayNotDo(Member director) {
        assertThat(director.button("Restrict")).isVisible();
        for (String act : List.of(
                "Log contact",
                "Move to…",
                "Hand over",
                "Park",
                "Close target",
                "Serve notice",
                "Correct",
                "Done",
                "Set next step",
                "State the club position",
                "Change route")) {
            assertThat(director.button(act)).hasCount(0);
        }
        // he may choose cards, to set their priority
        assertThat(director.board().card(BALERDI).getByRole(AriaRole.BUTTON)).hasAccessibleName("Select");
        assertThat(director.board().page().getByRole(AriaRole.BUTTON, named("New target")))
                .hasCount(0);
    }

    private Member signedIn(Screen screen, RunningDesk desk, String username) {
        BrowserContext user = screen.freshUser();
        users.add(user);
        user.onPage(page -> page.onPageError(pageErrors::add));
        return Member.signedIn(screen, user, desk.address(), username);
    }

    @AfterEach
    void usersLeave() {
        users.forEach(BrowserContext::close);
        users.clear();
        assertThat(pageErrors).as("errors that a page did not catch").isEmpty();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
