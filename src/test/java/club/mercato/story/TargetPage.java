package club.mercato.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A target as a member of staff reads it and works on it, in the tab for work. */
record TargetPage(Member member, String path) {

    /**
     * Puts a player on the board and opens his page.
     *
     * @param form what is chosen beside the player, still to be created
     */
    static TargetPage created(Member member, String player, UnaryOperator<FormPage> form) {
        member.goTo("/targets");
        member.press("New target");
        form.apply(member.form().find("Player", player, player)).finish("Create target");
        assertThat(member.work()).hasURL(Pattern.compile("/targets/[0-9a-f-]{36}$"));
        assertThat(member.heading()).hasText(player);
        return new TargetPage(
                member, member.work().url().substring(member.address().length()));
    }

    /** The same target for another member. */
    TargetPage opened(Member other) {
        other.goTo(path);
        return new TargetPage(other, path);
    }

    /** Logs a call that opens the talks, and confirms how they stand. */
    void logListening(String party, String position) {
        member.press("Log contact");
        ContactFormPage.on(member.work())
                .party(party)
                .outcome("Listening")
                .summary("They will hear what we have in mind.")
                .saveAndConfirm(position, member.screen());
    }

    OfferFormPage prepareBid() {
        member.press("Prepare bid");
        assertThat(member.button("Save bid")).isVisible();
        return new OfferFormPage(member.screen(), member.work().locator(".terms-fields"));
    }

    /** As the bid offered them. */
    void recordPersonalTerms() {
        member.press("Record personal terms");
        member.form().finish("Record personal terms");
        assertThat(completion()).containsText("1 of 4 done");
    }

    void recordMedicalPassed() {
        member.press("Record the medical");
        member.form().check("Passed").finish("Save");
        assertThat(completion()).containsText("2 of 4 done");
    }

    void recordNoPermitNeeded() {
        member.press("Record the permit");
        member.form().check("Not needed").finish("Save");
        assertThat(completion()).containsText("3 of 4 done");
    }

    void signOff() {
        member.press("Sign off");
        member.form().finish("Sign off");
        assertThat(completion()).containsText("4 of 4 done");
    }

    Locator completion() {
        return region("From the fee to the signature");
    }

    Locator registration() {
        return region("Registration");
    }

    /** Records a paper of the registration as being in order now. */
    void recordInOrder(String paper) {
        member.press("Record: " + paper);
        member.form().check("In order").finish("Save");
        Locator line =
                registration().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(paper));
        assertThat(line).containsText("In order");
    }

    /** Each of the facts stands once in the target's timeline. */
    void timelineHas(List<String> facts) {
        // the panels follow the header
        assertThat(member.work().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Timeline")))
                .isVisible();
        Locator all = member.button("Show all");
        if (all.isVisible()) {
            member.screen().press(all);
            assertThat(all).isHidden();
        }
        Locator timeline = member.work()
                .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Timeline"))
                .getByRole(AriaRole.LISTITEM);
        facts.forEach(fact -> assertThat(timeline.filter(new Locator.FilterOptions().setHasText(fact)))
                .hasCount(1));
    }

    private Locator region(String name) {
        return member.work()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
