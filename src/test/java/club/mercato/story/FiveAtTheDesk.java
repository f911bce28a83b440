package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.Stage;
import club.mercato.testing.Browser;
import club.mercato.testing.RunningDesk;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** All who have a hand in a deal, signed in to one desk; the second director is not of the board. */
final class FiveAtTheDesk implements AutoCloseable {

    static final String RECRUITER = "Ilaria Monteforte";
    static final String RECRUITER_2 = "Teun van der Aalst";
    static final String MANAGER = "Matteo Degl'Innocenti";
    static final String DIRECTOR = "Ragnhild Østby-Castellani";
    static final String DIRECTOR_2 = "Sevda Quliyeva";

    /** Pixels, for ten columns side by side. */
    private static final int ALL_STAGES = 3000;

    private static final String NONE_COLLAPSED =
            "if (location.pathname === '/board') localStorage.setItem('mercato.board.folded', '[]')";

    private final List<BrowserContext> users = new ArrayList<>();
    private final List<String> pageErrors = new ArrayList<>();
    final Member recruiter;
    final Member recruiter2;
    final Member manager;
    final Member director;
    final Member director2;

    FiveAtTheDesk(RunningDesk desk) {
        recruiter = signedIn(desk, "recruiter");
        recruiter2 = signedIn(desk, "recruiter2");
        manager = signedIn(desk, "manager");
        director = signedIn(desk, "director");
        director2 = signedIn(desk, "director2");
    }

    /**
     * The board hangs on a wide screen, with no stage collapsed: what cannot be seen is not drawn. Nothing moves on it that
     * ten tabs would have to draw.
     */
    private Member signedIn(RunningDesk desk, String username) {
        BrowserContext user = Browser.freshUser(Screen.DESKTOP.window().setReducedMotion(ReducedMotion.REDUCE));
        users.add(user);
        user.onPage(page -> page.onPageError(pageErrors::add));
        user.addInitScript(NONE_COLLAPSED);
        Member member = Member.signedIn(Screen.DESKTOP, user, desk.address(), username);
        member.board().page().setViewportSize(ALL_STAGES, 900);
        return member;
    }

    List<Member> all() {
        return List.of(recruiter, recruiter2, manager, director, director2);
    }

    /** All boards show the card there, none of them loaded again. */
    void seeOnTheBoard(String player, Stage stage) {
        all().forEach(member -> member.boardShows(player, stage));
    }

    /** Somebody moves the card, and everybody sees it. */
    void move(Member mover, String player, Stage to, String label) {
        mover.chooseFromCard(player, label);
        mover.board().awaitAnswers();
        assertThat(mover.board().card(player).getByRole(AriaRole.ALERT).allInnerTexts())
                .as("why it was not moved")
                .isEmpty();
        seeOnTheBoard(player, to);
    }

    /** They leave; a page that threw an error which nobody caught fails the test. */
    @Override
    public void close() {
        boolean boardsWereOpenedOnce = all().stream().allMatch(Member::boardWasOpenedOnce);
        users.forEach(BrowserContext::close);
        assertThat(pageErrors).as("errors that a page did not catch").isEmpty();
        assertThat(boardsWereOpenedOnce).as("no board was loaded again").isTrue();
    }
}
