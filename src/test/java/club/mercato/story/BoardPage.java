package club.mercato.story;

import club.mercato.pipeline.Stage;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;

/** The board as somebody sees and works it with mouse and keys. Times are read in the browser, not here. */
final class BoardPage {

    private static final int MOST_TABS = 60;
    private static final String ALIVE =
            "() => !document.getElementById('early') && !!document.querySelector('mercato-board')?.desk?.present";
    private static final String NOTE_THE_DROP = """
            for (const sort of ['pointerup', 'keydown']) addEventListener(sort, () => { window.droppedAt = Date.now() }, true)
            """;
    private static final String AT_REST =
            "card => Promise.allSettled(card.getAnimations({ subtree: true }).map(animation => animation.finished))";
    private static final String EXPECT = """
            ([player, stage]) => ({ came: new Promise((came, never) => {
              const look = () => {
                const there = [...document.querySelectorAll(`[data-stage="${stage}"] li[data-target-id]`)]
                  .some((card) => card.getAttribute('aria-label').startsWith(player));
                if (there) came(Date.now());
              };
              new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
              setTimeout(() => never(new Error(`${player} never came to ${stage}`)), 30000);
              look();
            }) })""";

    private final Page page;

    private BoardPage(Page page) {
        this.page = page;
    }

    /** Goes to the board and waits until it answers. */
    static BoardPage open(Page page, String address) {
        page.addInitScript(NOTE_THE_DROP);
        page.navigate(address);
        return on(page);
    }

    /** The board on which the page is already. */
    static BoardPage on(Page page) {
        page.waitForFunction(ALIVE);
        return new BoardPage(page);
    }

    Locator stage(Stage stage) {
        return page.locator("mercato-board section[data-stage=" + stage + "]");
    }

    Locator card(String player) {
        return page.locator("mercato-board .stages li[data-target-id][aria-label^=\"" + player + ",\"]");
    }

    Locator cardIn(Stage stage, String player) {
        return stage(stage).locator("li[data-target-id][aria-label^=\"" + player + ",\"]");
    }

    /** Waits until the card stands in the stage. */
    void shows(String player, Stage stage) {
        cardIn(stage, player).waitFor();
    }

    /** "12", or "3 of 12" under a filter. */
    String count(Stage stage) {
        return stage(stage).locator(".stage-count").innerText();
    }

    void drag(String player, Stage to) {
        lift(player, to);
        drop();
    }

    /** Takes the card up with the mouse and carries it over the stage. */
    void lift(String player, Stage to) {
        card(player).evaluate(AT_REST);
        BoundingBox from = card(player).locator(".card-lines").boundingBox();
        Mouse mouse = page.mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(from.x + from.width / 2 + 9, from.y + from.height / 2 + 9, new Mouse.MoveOptions().setSteps(3));
        BoundingBox over = stage(to).boundingBox();
        mouse.move(over.x + over.width / 2, over.y + over.height / 2, new Mouse.MoveOptions().setSteps(10));
        page.locator("mercato-board section.lit[data-stage=" + to + "]").waitFor();
    }

    void drop() {
        page.mouse().up();
    }

    /** Waits until the desk has said what became of every move made here. */
    void awaitAnswers() {
        page.waitForFunction("() => document.querySelector('mercato-board').moves.pending.size === 0");
    }

    /** Goes on with the Tab key until a card has the focus. */
    void tabToACard() {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            if (page.evaluate("() => document.activeElement.classList.contains('card-link')")
                    .equals(true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not reach a card");
    }

    /** Goes with the keys to a card of which it is known that it stands first in its stage. */
    void focusFirstOf(Stage stage, String player) {
        tabToACard();
        for (int pressed = 0; pressed < Stage.values().length && !focusedStage().equals(stage.name()); pressed++) {
            page.keyboard().press(Stage.valueOf(focusedStage()).isBefore(stage) ? "ArrowRight" : "ArrowLeft");
        }
        page.keyboard().press("Home");
        waitForFocus(player);
    }

    /** Waits until the player's card has the focus. */
    void waitForFocus(String player) {
        page.waitForFunction(
                "player => document.activeElement.closest('li[data-target-id]')?.getAttribute('aria-label')"
                        + "?.startsWith(player + ',')",
                player);
    }

    String focusedStage() {
        return inFocus("section[data-stage]", "data-stage");
    }

    /** From 1 on, as said to readers; 0 if no card has the focus. */
    int focusedPlace() {
        String place = inFocus("li[data-target-id]", "aria-posinset");
        return place.isEmpty() ? 0 : Integer.parseInt(place);
    }

    String focusedTarget() {
        return inFocus("li[data-target-id]", "data-target-id");
    }

    private String inFocus(String part, String attribute) {
        return (String) page.evaluate(
                "([part, name]) => document.activeElement.closest(part)?.getAttribute(name) ?? ''",
                List.of(part, attribute));
    }

    /** Begins to look out for a card that is to come to a stage. */
    Expected expect(String player, Stage stage) {
        return new Expected(page.evaluateHandle(EXPECT, List.of(player, stage.name())));
    }

    /** When the last card was dropped here, in milliseconds since 1970. */
    long droppedAt() {
        return milliseconds(page.evaluate("() => window.droppedAt"));
    }

    Page page() {
        return page;
    }

    /** A card that somebody looks out for. */
    record Expected(JSHandle lookout) {

        /** When it came, in milliseconds since 1970. Waits for it. */
        long cameAt() {
            return milliseconds(lookout.evaluate("lookout => lookout.came"));
        }
    }

    /** Where the card stands on the screen, and how far its column is scrolled, in pixels. */
    Map<String, Integer> place(String player) {
        @SuppressWarnings("unchecked") // as the script answers
        Map<String, Integer> place = (Map<String, Integer>) card(player)
                .evaluate("card => ({ y: Math.round(card.getBoundingClientRect().top),"
                        + " scrolled: Math.round(card.closest('.stage-scroll').scrollTop) })");
        return place;
    }

    private static long milliseconds(Object number) {
        return ((Number) number).longValue();
    }
}
