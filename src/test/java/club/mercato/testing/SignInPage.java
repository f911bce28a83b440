package club.mercato.testing;

import com.microsoft.playwright.Page;

/** The sign-in as a user does it. */
public final class SignInPage {

    /** The password of all of the demo club's accounts. */
    public static final String DEMO_PASSWORD = "mercato-demo";

    private SignInPage() {}

    /** @param address of the desk, without a trailing slash */
    public static void signIn(Page page, String address, String username) {
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(DEMO_PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login") || url.contains("error"));
        if (page.url().contains("error")) {
            throw new AssertionError("The sign-in of " + username + " was refused");
        }
    }
}
