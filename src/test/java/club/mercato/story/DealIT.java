package club.mercato.story;

import static club.mercato.story.FiveAtTheDesk.DIRECTOR;
import static club.mercato.story.FiveAtTheDesk.DIRECTOR_2;
import static club.mercato.story.FiveAtTheDesk.MANAGER;
import static club.mercato.story.FiveAtTheDesk.RECRUITER;
import static club.mercato.story.FiveAtTheDesk.RECRUITER_2;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.Stage;
import club.mercato.print.Pdf;
import club.mercato.testing.RunningDesk;
import club.mercato.testing.Slow;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked case from the mandate to its end, on the packaged product, played by two recruiters, a manager and two
 * directors who are all signed in; each sees on a board that is never loaded again what the others do.
 */
@Slow
class DealIT {

    private static final String BALERDI = "Leonardo Balerdi";
    private static final String MARSEILLE = "Olympique Marseille";
    private static final FilePayload CONSENT = new FilePayload(
            "consent-of-marseille.txt", "text/plain", "You may talk to him.".getBytes(StandardCharsets.UTF_8));

    @Test
    void theWorkedCaseGoesToItsEnd(@TempDir Path dataFolder) throws IOException {
        try (RunningDesk desk = RunningDesk.start(dataFolder, Map.of("MERCATO_DEMO_TARGETS", "0"));
                FiveAtTheDesk five = new FiveAtTheDesk(desk)) {
            TargetPage target = inTalks(five);
            theManagerGivesAMandate(target.opened(five.manager));
            noBidIsMadeBeforeOneWasSent(five.recruiter);

            BidPage bid = theRecruiterPreparesABid(target.opened(five.recruiter));
            Directors directors =
                    new Directors(bid.opened(five.director, BALERDI), bid.opened(five.director2, BALERDI));
            BidPage colleagues = bid.opened(five.recruiter2, BALERDI);
            bid.sendForApproval();
            whoeverWroteItDoesNotDecide(bid);
            oneApprovesAndTheOtherAsks(directors);
            theQuestionIsAnswered(colleagues);
            changedTermsVoidADecision(bid, colleagues, directors);
            bothApprove(directors, five.director2, bid);

            itIsSent(bid, five);
            theyCounter(bid);
            bothApproveOverTheMandate(bid, directors);
            itIsAccepted(bid, five);

            fromTheFeeToTheSignature(target.opened(five.recruiter), target.opened(five.director), five);
            registered(target.opened(five.recruiter2), five);
            whoDidWhat(target.opened(five.manager));
        }
    }

    private record Directors(BidPage ofBoard, BidPage other) {}

    private static TargetPage inTalks(FiveAtTheDesk five) {
        five.recruiter.importPlayers();
        TargetPage target = TargetPage.created(
                five.manager,
                BALERDI,
                form -> form.choose("Need", "CB, commanding, plays out under pressure")
                        .choose("Priority", "Priority 1")
                        .choose("Owner", RECRUITER));
        five.seeOnTheBoard(BALERDI, Stage.IDENTIFIED);
        Member recruiter = five.recruiter;
        target.opened(recruiter).logListening("Selling club", "Listening");
        five.move(recruiter, BALERDI, Stage.TALKS, "In talks");
        return target;
    }

    private static void theManagerGivesAMandate(TargetPage target) {
        Member manager = target.member();
        manager.screen().press(manager.button("Give a mandate").last());
        FormPage form = manager.form();
        form.fill("Guaranteed up to", "42000000").fill("Maximum up to", "48000000");
        concession(form, "Step 1", "Three instalments, add-ons for matches", "40000000", "46000000");
        concession(form, "Step 2", "Two million more", "42000000", "48000000");
        form.finish("Give the mandate");
        Locator ladder = manager.work().getByRole(AriaRole.LIST, named("Concession ladder"));
        assertThat(ladder.getByRole(AriaRole.LISTITEM)).hasCount(2);
    }

    private static void concession(FormPage form, String step, String words, String guaranteed, String maximum) {
        form.press("Add a step")
                .fillIn(step, "What is conceded", words)
                .fillIn(step, "Guaranteed up to", guaranteed)
                .fillIn(step, "Maximum up to", maximum);
    }

    private static void noBidIsMadeBeforeOneWasSent(Member recruiter) {
        recruiter.chooseFromCard(BALERDI, "Bid made");
        Locator card = recruiter.board().card(BALERDI);
        assertThat(card.getByRole(AriaRole.ALERT)).hasText("Not moved to Bid made. No bid was approved and sent yet.");
        assertThat(card.getByRole(AriaRole.BUTTON, in("Prepare a bid"))).isVisible();
        recruiter.boardShows(BALERDI, Stage.TALKS);
    }

    /** Forty millions over six years are written off in five. */
    private static BidPage theRecruiterPreparesABid(TargetPage target) {
        target.prepareBid()
                .fill("Fixed fee", "40m")
                .fill("Contract years", "6")
                .fill("Gross yearly wage", "4m")
                .splitInThree()
                .addOn("Twenty matches in a season", "2m", "6m", "50")
                .playerSide()
                .fill("Agent, for us", "2.5m");
        Member recruiter = target.member();
        assertThat(recruiter.work().locator(".live-totals")).containsText("EUR 46,000,000.00");
        recruiter.press("Save bid");
        BidPage bid = BidPage.on(recruiter, BALERDI).is("Draft");
        assertThat(bid.terms()).containsText("40.0m in three instalments, up to 6.0m in add-ons");
        assertThat(bid.figure("Guaranteed")).hasText("40,000,000.00");
        assertThat(bid.figure("Expected")).hasText("43,000,000.00");
        assertThat(bid.figure("Maximum")).hasText("46,000,000.00");
        assertThat(bid.figure("Total commitment")).hasText("72,500,000.00");
        assertThat(bid.figure("Amortisation per season")).hasText("8,500,000.00");
        assertThat(bid.figure("Squad cost ratio")).hasText(Pattern.compile("[\\d.]+ % → [\\d.]+ % → [\\d.]+ %"));
        assertThat(bid.versions()).containsText("First version: EUR 40,000,000.00 guaranteed");
        return bid;
    }

    private static void whoeverWroteItDoesNotDecide(BidPage bid) {
        assertThat(bid.decisions()).containsText("Two directors, one of the board");
        assertThat(bid.decisions()).containsText("Could decide: " + DIRECTOR + ", " + DIRECTOR_2);
        assertThat(bid.decisions()).containsText("Only a director decides");
        for (String act : List.of("Approve", "Return", "Refuse")) {
            assertThat(bid.member().button(act)).hasCount(0);
        }
    }

    private static void oneApprovesAndTheOtherAsks(Directors directors) {
        directors.ofBoard().approve();
        assertThat(directors.other().decisions()).containsText("on version 1 · 1 of 2 approved");
        assertThat(directors.other().decisions()).containsText("With yours the bid can be sent.");
        directors.other().giveBack("Who says that twenty matches are likely?");
        assertThat(directors.ofBoard().is("Returned").standing()).containsText("Returned by " + DIRECTOR_2);
    }

    private static void theQuestionIsAnswered(BidPage bid) {
        assertThat(bid.is("Returned").standing()).containsText("“Who says that twenty matches are likely?”");
        bid.changeTerms().likelihood("30");
        bid.saveAsVersion(2);
        assertThat(bid.figure("Expected")).hasText("41,800,000.00");
        assertThat(bid.versions()).containsText("50 % likely");
        assertThat(bid.versions()).containsText("30 % likely");
        bid.sendForApproval();
    }

    /** The recruiter changes what lies with the directors, one of whom has approved it. */
    private static void changedTermsVoidADecision(BidPage bid, BidPage colleagues, Directors directors) {
        directors.ofBoard().is("For approval").approve();
        assertThat(colleagues.decisions()).containsText("on version 2 · 1 of 2 approved");
        OfferFormPage terms = bid.is("For approval").changeTerms();
        assertThat(bid.member().work().locator(".bid-warning")).containsText("Version 2 is with the directors.");
        terms.fill("Gross yearly wage", "3.8m");
        bid.saveAsVersion(3);
        assertThat(bid.figure("Total commitment")).hasText("71,300,000.00");
        assertThat(directors.ofBoard().is("Draft").decisions())
                .containsText("The offer changed. Decisions on version 2 no longer count.");
        assertThat(directors.other().decisions()).containsText("The offer changed.");
        assertThat(directors.other().member().button("Approve")).hasCount(0);
        bid.sendForApproval();
        assertThat(directors.other().decisions()).containsText("on version 3 · 0 of 2 approved");
    }

    /** The second in the room where what waits for him is listed. */
    private static void bothApprove(Directors directors, Member second, BidPage bid) {
        directors.ofBoard().approve();
        assertThat(bid.decisions()).containsText("One more director is needed.");
        assertThat(bid.member().button("Record as sent")).hasCount(0);
        second.goTo("/approvals");
        Locator mine = second.work().locator(".tray-group.mine");
        assertThat(mine).containsText("Waiting for you · 1");
        assertThat(mine).containsText(BALERDI);
        new BidPage(second).approve();
        assertThat(mine).containsText("Nothing waits for you.");
        assertThat(bid.is("Approved").decisions()).containsText("Version 3 is approved and can be sent.");
        second.goTo(bid.path());
    }

    private static void itIsSent(BidPage bid, FiveAtTheDesk five) throws IOException {
        bid.recordAsSent("The president of " + MARSEILLE);
        assertThat(bid.letters().locator(".document-link")).containsText("version 3.pdf");
        String digest = bid.terms().locator(".digest").getAttribute("title");
        assertThat(Pdf.text(bid.letter()))
                .contains("SHA-256 of the terms: " + digest)
                .contains("EUR 40,000,000.00");
        five.move(five.recruiter2, BALERDI, Stage.BID, "Bid made");
    }

    private static void theyCounter(BidPage bid) {
        FormPage answer = bid.answer("Counter-offer");
        bid.theirTerms().fill("Fixed fee", "45m").splitInThree();
        answer.fill("What they said", "For 45 he is yours.").press("Record answer");
        bid.confirm("Open at a price").is("Countered");
        assertThat(bid.letters()).containsText("For 45 he is yours.");

        bid.changeTerms().fill("Fixed fee", "43m").splitInThree();
        bid.saveAsVersion(4);
        assertThat(bid.figure("Guaranteed")).hasText("43,000,000.00");
        assertThat(bid.figure("Maximum")).hasText("49,000,000.00");
        bid.sendForApproval();
    }

    private static void bothApproveOverTheMandate(BidPage bid, Directors directors) {
        for (BidPage director : List.of(directors.ofBoard(), directors.other())) {
            assertThat(director.is("For approval").decisions())
                    .containsText(
                            "EUR 1,000,000.00 over the guaranteed and EUR 1,000,000.00 over the maximum mandate.");
            director.approveOverMandate("He is worth a million more.");
        }
        assertThat(bid.is("Approved").decisions().getByText("over mandate")).hasCount(2);
    }

    private static void itIsAccepted(BidPage bid, FiveAtTheDesk five) {
        bid.recordAsSent("The president of " + MARSEILLE);
        assertThat(bid.letters().locator(".document-link")).hasCount(2);
        bid.answer("Accepted").press("Record answer");
        bid.confirm("Willing").is("Accepted");
        five.move(five.recruiter, BALERDI, Stage.FEE_AGREED, "Fee agreed");
    }

    private static void fromTheFeeToTheSignature(TargetPage recruiters, TargetPage directors, FiveAtTheDesk five) {
        recruiters.member().press("Serve notice");
        recruiters
                .member()
                .form()
                .check("Consent: the club permits it")
                .fill("From whom there", "The president")
                .attach(CONSENT)
                .finish("Record consent");
        five.move(five.recruiter, BALERDI, Stage.PERSONAL_TERMS, "Personal terms");
        recruiters.recordPersonalTerms();
        five.move(five.recruiter, BALERDI, Stage.MEDICAL, "Medical");
        recruiters.recordMedicalPassed();
        recruiters.recordNoPermitNeeded();

        five.recruiter.chooseFromCard(BALERDI, "Signed");
        assertThat(five.recruiter.board().card(BALERDI).getByRole(AriaRole.ALERT))
                .hasText("Not moved to Signed. No director has signed off yet.");
        directors.signOff();
        assertThat(recruiters.completion()).containsText("Signed off by " + DIRECTOR);
        five.move(five.recruiter, BALERDI, Stage.SIGNED, "Signed");
    }

    private static void registered(TargetPage target, FiveAtTheDesk five) {
        assertThat(target.registration()).containsText("left for papers, until");
        for (String paper : List.of(
                "Contract with the league",
                "Documents matched in TMS",
                "International transfer certificate",
                "League registration")) {
            target.recordInOrder(paper);
        }
        five.move(five.recruiter2, BALERDI, Stage.REGISTERED, "Registered");
    }

    private static void whoDidWhat(TargetPage target) {
        target.timelineHas(List.of(
                MANAGER + " gave a mandate: EUR 42,000,000.00 guaranteed, EUR 48,000,000.00 maximum, in 2 steps",
                RECRUITER + " drafted a bid: EUR 40,000,000.00 guaranteed, EUR 46,000,000.00 maximum",
                RECRUITER + " sent version 1 for approval",
                DIRECTOR + " approved version 1",
                DIRECTOR_2 + " returned version 1",
                RECRUITER_2 + " changed the terms into version 2",
                RECRUITER + " changed the terms into version 3",
                "made the approval of version 2 count no more",
                DIRECTOR_2 + " was the last to approve version 3",
                RECRUITER + " recorded version 3 as sent on",
                RECRUITER + " recorded a counter-offer to version 3",
                RECRUITER + " confirmed club position open at a price",
                DIRECTOR + " approved version 4",
                RECRUITER + " recorded that version 4 was accepted on",
                RECRUITER + " recorded personal terms until",
                RECRUITER + " recorded the work permit as not needed",
                DIRECTOR + " signed off the signing",
                RECRUITER_2 + " recorded the league registration as in order",
                RECRUITER_2 + " moved the card to Registered"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
