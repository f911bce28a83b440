package club.mercato.story;

import club.mercato.testing.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;

/** What somebody sits at: its window, and how a thing on it is pressed. */
enum Screen {
    /** A desk's window, worked with the mouse. */
    DESKTOP {
        @Override
        NewContextOptions window() {
            return new NewContextOptions().setViewportSize(1440, 900);
        }

        @Override
        void press(Locator what) {
            what.click();
        }
    },
    /** A phone held upright, worked with a finger. */
    PHONE {
        @Override
        NewContextOptions window() {
            return new NewContextOptions()
                    .setViewportSize(390, 844)
                    .setHasTouch(true)
                    .setIsMobile(true);
        }

        @Override
        void press(Locator what) {
            what.tap();
        }
    };

    private static final String COUNT_PRESSES = """
            window.presses = 0;
            addEventListener('pointerdown', (e) => { if (e.isTrusted) window.presses++ }, true)
            """;

    abstract NewContextOptions window();

    /** Presses the one thing that is meant: with the mouse, or with a finger. */
    abstract void press(Locator what);

    /** Somebody new at such a screen. */
    BrowserContext freshUser() {
        BrowserContext user = Browser.freshUser(window());
        user.addInitScript(COUNT_PRESSES);
        return user;
    }
}
