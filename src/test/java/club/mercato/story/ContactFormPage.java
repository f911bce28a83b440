package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The form "Log contact", however it was opened. */
final class ContactFormPage {

    private static final int MOST_TABS = 30;

    private final Page page;
    private final Locator form;

    private ContactFormPage(Page page) {
        this.page = page;
        this.form = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Log contact"));
    }

    /** The form that is opening on this page. */
    static ContactFormPage on(Page page) {
        ContactFormPage opened = new ContactFormPage(page);
        assertThat(opened.outcomes()).isVisible();
        return opened;
    }

    /** @param label whose side the contact is with */
    ContactFormPage party(String label) {
        form.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName("Party"))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .check();
        return this;
    }

    ContactFormPage outcome(String label) {
        outcome(label, outcomes()).check();
        return this;
    }

    /** Chooses the outcome by its first letters, as the form opens. */
    ContactFormPage outcomeByKeys(String letters, String label) {
        page.waitForFunction("() => document.activeElement.closest('[role=radiogroup]')");
        page.keyboard().type(letters);
        assertThat(outcome(label, outcomes())).isChecked();
        return this;
    }

    /** Presses the outcome. */
    ContactFormPage press(String label, Screen screen) {
        screen.press(outcome(label, outcomes()));
        assertThat(outcome(label, outcomes())).isChecked();
        return this;
    }

    /** Says when it was, in the member of staff's own zone. */
    ContactFormPage when(LocalDateTime moment) {
        return when(moment, Screen.DESKTOP);
    }

    /** At a desk the day is typed, on a phone pressed. */
    ContactFormPage when(LocalDateTime moment, Screen screen) {
        screen.press(form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More fields")));
        Locator day = form.locator("vaadin-date-time-picker input").first();
        if (screen == Screen.PHONE) {
            screen.press(day);
            String label = moment.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
            screen.press(page.getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName(label)));
        } else {
            day.fill(moment.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            day.press("Enter");
        }
        Locator hour = form.locator("vaadin-date-time-picker input").last();
        hour.fill(moment.format(DateTimeFormatter.ofPattern("HH:mm")));
        hour.press("Enter");
        return this;
    }

    ContactFormPage summary(String text) {
        form.getByLabel("Summary").fill(text);
        return this;
    }

    /** Presses into the summary, and types. */
    ContactFormPage pressAndType(String text, Screen screen) {
        screen.press(form.getByLabel("Summary"));
        page.keyboard().type(text);
        assertThat(form.getByLabel("Summary")).hasValue(text);
        return this;
    }

    /** Goes to the summary with the Tab key, and types. */
    ContactFormPage summaryByKeys(String text) {
        for (int pressed = 0; pressed < MOST_TABS && !inSummary(); pressed++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type(text);
        assertThat(form.getByLabel("Summary")).hasValue(text);
        return this;
    }

    /** Enter saves and the form goes; the position that it proposes is confirmed with one key. */
    void enterAndConfirm(String position) {
        page.keyboard().press("Enter");
        assertThat(form).hasCount(0);
        Locator proposal = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Proposed position"));
        assertThat(proposal).containsText(position);
        assertThat(proposal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirm")))
                .isFocused();
        page.keyboard().press("y");
        assertThat(proposal).hasCount(0);
    }

    /** Presses Save, and what confirms the position that is proposed. */
    void saveAndConfirm(String position, Screen screen) {
        screen.press(form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")));
        assertThat(form).hasCount(0);
        confirm(page, position, screen);
    }

    /** Presses what confirms the position that is proposed on a page, whatever proposed it. */
    static void confirm(Page page, String position, Screen screen) {
        Locator proposal = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Proposed position"));
        assertThat(proposal).containsText(position);
        screen.press(proposal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirm")));
        assertThat(proposal).hasCount(0);
    }

    /** For outcomes that say nothing about a position. */
    void save() {
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(form).hasCount(0);
    }

    private boolean inSummary() {
        return page.evaluate("() => document.activeElement.tagName === 'TEXTAREA'")
                .equals(true);
    }

    private Locator outcomes() {
        return form.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName("Outcome"));
    }

    private static Locator outcome(String label, Locator among) {
        return among.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }
}
