package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The form of an offer, ours or theirs, filled in at a screen; what the simple case does not need is unfolded first. */
record OfferFormPage(Screen screen, Locator form) {

    /** @param label of a field of which there is one, as {@code Fixed fee} */
    OfferFormPage fill(String label, String typed) {
        Locator field = field(form, label);
        field.fill(typed);
        field.press("Tab"); // read when it is left
        return this;
    }

    /** Unfolds the instalments and splits the fee anew: a year lies between two parts. */
    OfferFormPage splitInThree() {
        Locator instalments = unfolded("Instalments");
        screen.press(instalments.getByRole(AriaRole.BUTTON, named("Split")));
        assertThat(instalments.locator(".part-row")).hasCount(3);
        assertThat(instalments.locator(".parts-check")).hasText("They add up");
        return this;
    }

    /** What is paid each time, up to a cap. */
    OfferFormPage addOn(String condition, String amount, String cap, String likelihood) {
        Locator addOns = unfolded("Add-ons");
        screen.press(addOns.getByRole(AriaRole.BUTTON, named("Add add-on")));
        Locator addOn = form.getByRole(AriaRole.GROUP, named("Add-on 1"));
        field(addOn, "What must come true").fill(condition);
        field(addOn, "Amount").fill(amount);
        field(addOn, "Likelihood").fill(likelihood);
        addOn.getByRole(AriaRole.CHECKBOX, named("Each time it comes true")).check();
        field(addOn, "At most").fill(cap);
        field(addOn, "At most").press("Tab");
        return this;
    }

    /** Unfolds what the player and his agents get beside the wage. */
    OfferFormPage playerSide() {
        unfolded("Player and agents");
        return this;
    }

    OfferFormPage likelihood(String percent) {
        unfolded("Add-ons");
        return fill("Likelihood", percent);
    }

    private Locator unfolded(String title) {
        Locator fold = form.locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(form.page()
                                .locator(
                                        ".fold-title",
                                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + title + "$")))));
        if (fold.getAttribute("open") == null) {
            screen.press(fold.locator("summary"));
        }
        return fold;
    }

    private static Locator field(Locator within, String label) {
        return within.getByRole(AriaRole.TEXTBOX, named(label)).or(within.getByRole(AriaRole.SPINBUTTON, named(label)));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
