package club.mercato.story;

import static club.mercato.story.FiveAtTheDesk.DIRECTOR;
import static club.mercato.story.FiveAtTheDesk.RECRUITER;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.Stage;
import club.mercato.print.Pdf;
import club.mercato.testing.RunningDesk;
import club.mercato.testing.Slow;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A deal that comes to nothing and one without a price, played by five at one desk of the packaged product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Slow
class OtherDealsIT {

    private static final String NEED = "CM, box to box, left foot";
    private static final String REFUSED = "Þórður Ásgeirsson";
    private static final String HIS_CLUB = "Fylkir Hafnir";
    private static final String FREE = "Nilo Sencacasa";

    private final RunningDesk desk;
    private final FiveAtTheDesk five;

    OtherDealsIT(@TempDir Path dataFolder) {
        desk = RunningDesk.start(dataFolder, Map.of("MERCATO_DEMO_TARGETS", "0"));
        five = new FiveAtTheDesk(desk);
    }

    @AfterAll
    void theyLeave() {
        try (desk) {
            five.close();
        }
    }

    @Test
    void itEndsWhereTheClubRefuses() {
        Member recruiter = five.recruiter;
        recruiter.importPlayers();
        TargetPage target = inTalks(REFUSED, "Transfer", "Selling club", "Listening");
        target.prepareBid().fill("Fixed fee", "2m").fill("Contract years", "3").fill("Gross yearly wage", "400k");
        recruiter.press("Save bid");
        BidPage bid = BidPage.on(recruiter, REFUSED).is("Draft").sendForApproval();
        assertThat(bid.decisions()).containsText("One director");
        BidPage directors = bid.opened(five.director2, REFUSED);
        directors.approve();
        bid.is("Approved").recordAsSent(HIS_CLUB);
        five.move(recruiter, REFUSED, Stage.BID, "Bid made");

        bid.answer("Rejected").fill("What they said", "Not at this price.").press("Record answer");
        bid.confirm("Reluctant").is("Rejected");
        assertThat(directors.is("Rejected").standing()).containsText("Recorded as rejected by " + RECRUITER);
        five.all()
                .forEach(member -> assertThat(member.board().card(REFUSED).locator(".card-position"))
                        .containsText("Reluctant"));

        TargetPage left = target.opened(recruiter);
        recruiter.press("Close target");
        recruiter
                .form()
                .choose("Reason", "Club refused")
                .fill("Note", "They will not sell him.")
                .finish("Close target");
        five.all().forEach(member -> member.boardLacks(REFUSED));
        assertThat(recruiter.work().locator(".target-closed")).hasText("Closed: Club refused.");
        assertThat(recruiter.button("Prepare bid")).hasCount(0);
        assertThat(directors.member().work().locator(".bid-header")).containsText("Target closed: Club refused");
        theListSaysWhy(five.manager);
        left.timelineHas(List.of(
                RECRUITER + " recorded that version 1 was rejected on",
                RECRUITER + " confirmed club position reluctant",
                RECRUITER + " closed the target: Club refused. They will not sell him."));
    }

    private static void theListSaysWhy(Member manager) {
        manager.goTo("/targets?state=closed");
        assertThat(manager.work().locator(".list-count")).hasText("1");
        assertThat(manager.work().getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName("Club refused")))
                .isVisible();
    }

    @Test
    void whatHasNoPriceNeedsTwoDirectorsForWhatItCosts() throws IOException {
        Member recruiter = five.recruiter;
        recruiter.goTo("/players");
        recruiter.press("New player");
        recruiter.form().fill("Name", FREE).finish("Save");
        TargetPage target = inTalks(FREE, "Free agent", "Player", "Open");
        OfferFormPage offer = target.prepareBid();
        assertThat(recruiter.work().getByLabel("Fixed fee")).isHidden();
        offer.fill("Contract years", "4")
                .fill("Gross yearly wage", "5m")
                .playerSide()
                .fill("Signing-on fee", "3m")
                .fill("Agent, for the player", "1m");
        recruiter.press("Save bid");
        BidPage bid = BidPage.on(recruiter, FREE).is("Draft");
        assertThat(bid.figure("Guaranteed")).hasText("0.00");
        assertThat(bid.figure("Maximum")).hasText("0.00");
        assertThat(bid.figure("Total commitment")).hasText("24,000,000.00");

        bid.sendForApproval();
        assertThat(bid.decisions()).containsText("Two directors");
        bid.opened(five.director2, FREE).approve();
        assertThat(bid.decisions()).containsText("One more director is needed.");
        assertThat(recruiter.button("Record as sent")).hasCount(0);
        recruiter.chooseFromCard(FREE, "Bid made");
        assertThat(recruiter.board().card(FREE).getByRole(AriaRole.ALERT))
                .containsText("No bid was approved and sent yet.");
        bid.opened(five.director, FREE).approve();
        bid.is("Approved").recordAsSent(FREE);
        assertThat(Pdf.text(bid.letter())).contains("Offer of a contract to " + FREE);

        bid.answer("Accepted").press("Record answer");
        assertThat(bid.member().work().getByText("Accepted. The terms are agreed."))
                .isVisible();
        bid.confirm("Keen").is("Accepted");
        five.move(recruiter, FREE, Stage.PERSONAL_TERMS, "Personal terms");
        signed(target.opened(recruiter), target.opened(five.director2));
    }

    private void signed(TargetPage recruiters, TargetPage directors) {
        recruiters.recordPersonalTerms();
        recruiters.recordMedicalPassed();
        recruiters.recordNoPermitNeeded();
        directors.signOff();
        five.move(five.recruiter, FREE, Stage.SIGNED, "Signed");
        recruiters.timelineHas(List.of(
                DIRECTOR + " approved version 1",
                RECRUITER + " recorded that version 1 was accepted on",
                RECRUITER + " moved the card to Signed"));
    }

    private TargetPage inTalks(String player, String route, String party, String position) {
        TargetPage target = TargetPage.created(
                five.manager,
                player,
                form -> form.choose("Need", NEED)
                        .choose("Priority", "Priority 2")
                        .choose("Owner", RECRUITER)
                        .choose("Route", route));
        five.seeOnTheBoard(player, Stage.IDENTIFIED);
        TargetPage recruiters = target.opened(five.recruiter);
        recruiters.logListening(party, position);
        five.move(five.recruiter, player, Stage.TALKS, "In talks");
        return recruiters;
    }
}
