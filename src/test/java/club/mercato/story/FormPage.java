package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** The form that is open on a page, filled in and pressed at a screen. */
record FormPage(Screen screen, Page page) {

    FormPage fill(String label, String text) {
        dialog().getByRole(AriaRole.TEXTBOX, named(label)).fill(text);
        return this;
    }

    /** Fills a field of which each of several groups has one. */
    FormPage fillIn(String group, String label, String text) {
        dialog().getByRole(AriaRole.GROUP, named(group).setExact(true))
                .getByRole(AriaRole.TEXTBOX, named(label))
                .fill(text);
        return this;
    }

    /** Chooses in a list that opens. */
    FormPage choose(String label, String option) {
        Locator select = dialog().locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(label))));
        screen.press(select);
        screen.press(option(option));
        assertThat(select).containsText(option);
        return this;
    }

    /** Chooses in a list that is searched by typing. */
    FormPage find(String label, String typed, String option) {
        dialog().getByRole(AriaRole.COMBOBOX, named(label)).pressSequentially(typed);
        screen.press(option(option));
        screen.press(dialog().getByRole(AriaRole.HEADING)); // a list of which several are chosen stays open
        assertThat(option(option)).isHidden();
        return this;
    }

    /** Ticks a box, or one of several of which one counts. */
    FormPage check(String label) {
        screen.press(dialog().getByText(label, new Locator.GetByTextOptions().setExact(true)));
        assertThat(dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)))
                .isChecked();
        return this;
    }

    FormPage attach(FilePayload document) {
        dialog().locator("input[type=file]").setInputFiles(document);
        assertThat(dialog().locator(".document-list"))
                .containsText(document.name); // the desk has it, not just the browser
        return this;
    }

    FormPage press(String button) {
        screen.press(dialog().getByRole(AriaRole.BUTTON, named(button).setExact(true)));
        return this;
    }

    /** Presses what the form is for, and the form goes. */
    void finish(String button) {
        press(button);
        assertThat(dialog()).hasCount(0);
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private Locator option(String name) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
