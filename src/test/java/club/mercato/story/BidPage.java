package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.mercato.testing.SignInPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A bid as a member of staff reads it and acts on it, in the tab for work. */
record BidPage(Member member) {

    private static final Pattern ADDRESS = Pattern.compile("/bids/[0-9a-f-]{36}$");

    /** The bid that is opening in the tab for work. */
    static BidPage on(Member member, String player) {
        assertThat(member.work()).hasURL(ADDRESS);
        assertThat(member.heading()).hasText(player);
        return new BidPage(member);
    }

    /** The bid that somebody else has opened, for this member. */
    BidPage opened(Member other, String player) {
        other.goTo(path());
        return on(other, player);
    }

    /** From the slash on. */
    String path() {
        return member.work().url().substring(member.address().length());
    }

    /** Waits until the bid has become this. */
    BidPage is(String status) {
        assertThat(member.work().locator(".bid-header .bid-status")).hasText(status);
        return this;
    }

    Locator standing() {
        return member.work().locator(".bid-standing");
    }

    Locator terms() {
        return region("Terms");
    }

    Locator decisions() {
        return region("Decisions");
    }

    Locator versions() {
        return region("Versions");
    }

    Locator letters() {
        return region("Letters and answers");
    }

    /** The PDF of the letter that went out last. */
    byte[] letter() {
        String address = letters().locator(".document-link").first().getAttribute("href");
        return member.work().request().get(member.address() + "/" + address).body();
    }

    /** @param name of its row in {@code Figures} */
    Locator figure(String name) {
        return region("Figures")
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(member.work()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions()
                                                .setName(name)
                                                .setExact(true))))
                .locator(".amount");
    }

    /** Ours, as its next version is written. */
    OfferFormPage changeTerms() {
        member.press("Change terms");
        return new OfferFormPage(member.screen(), member.work().locator(".terms-fields"));
    }

    /** Saves what was typed in {@link #changeTerms}. */
    BidPage saveAsVersion(int number) {
        member.press("Save as version " + number);
        assertThat(member.work()).hasURL(ADDRESS);
        assertThat(versions()).containsText("v" + number);
        return this;
    }

    BidPage sendForApproval() {
        member.press("Send for approval");
        return is("For approval");
    }

    /** Approves what stands on the page. The password is asked for where it was given more than five minutes ago. */
    void approve() {
        givePasswordIfAsked();
        member.press("Approve");
        assertThat(member.button("Approve")).hasCount(0);
    }

    /** Approves what goes over the mandate, which has to be said with a reason. */
    void approveOverMandate(String why) {
        givePasswordIfAsked();
        member.press("Approve over mandate");
        Locator naming = decisions().getByText("I approve it over the mandate");
        assertThat(decisions()).containsText("An approval has to say that it is over the mandate.");
        member.screen().press(naming);
        decisions().getByRole(AriaRole.TEXTBOX, in("Reason")).fill(why);
        member.press("Approve over mandate");
        assertThat(member.button("Approve over mandate")).hasCount(0);
    }

    private void givePasswordIfAsked() {
        Locator password = decisions().getByLabel("Your password");
        if (password.isVisible()) {
            password.fill(SignInPage.DEMO_PASSWORD);
        }
    }

    BidPage giveBack(String question) {
        member.press("Return");
        member.form().fill("Reason", question).finish("Return");
        return is("Returned");
    }

    BidPage recordAsSent(String to) {
        member.press("Record as sent");
        member.form().fill("To", to).finish("Record as sent");
        return is("Sent");
    }

    /** @param answer as the form calls it */
    FormPage answer(String answer) {
        member.press("Record answer");
        return member.form().check(answer);
    }

    /** Theirs, as the form of their counter-offer begins: with ours. */
    OfferFormPage theirTerms() {
        return new OfferFormPage(member.screen(), member.work().getByRole(AriaRole.GROUP, named("Their terms")));
    }

    /** Confirms the position that an answer proposes. */
    BidPage confirm(String position) {
        ContactFormPage.confirm(member.work(), position, member.screen());
        return this;
    }

    private Locator region(String name) {
        return member.work().getByRole(AriaRole.REGION, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
