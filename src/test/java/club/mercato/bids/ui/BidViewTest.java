package club.mercato.bids.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.Offered;
import club.mercato.bids.page.BidPanel;
import club.mercato.contacts.Told;
import club.mercato.kernel.Ids;
import club.mercato.parts.ActWanted;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The page of a bid. */
@Import(Told.class)
class BidViewTest extends ScreenTest {

    @Autowired
    private Told told;

    @Autowired
    private BidDesk bids;

    @Autowired
    private NegotiationDesk desk;

    @Test
    void thePageIsHeadedByThePlayersNameAndSaysWhereTheBidStands() {
        TargetCard target = told.approached("Bid Heading", "Olympique Offer");
        open(drafted(target));

        assertThat(_find(H1.class))
                .singleElement()
                .extracting(heading -> heading.getElement().getTextRecursively())
                .isEqualTo("Bid Heading");
        assertThat(text()).contains("Draft", "Bid 1, version 1", "Olympique Offer", "Written by Recruiter Testa");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("targets/" + target.id().value());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        signIn(Role.RECRUITER);

        UI.getCurrent().navigate("bids/" + Ids.next());
        String never = _get(H1.class).getText();
        UI.getCurrent().navigate("bids/no-id");

        assertThat(_find(BidView.class)).isEmpty();
        assertThat(_get(H1.class).getText()).as("nothing tells the two apart").isEqualTo(never);
    }

    @Test
    void whatChangedStandsOnThePageInTheSameRoundTrip() {
        BidFile bid = drafted(told.approached("Bid Followed", "Olympique Offer"));
        open(bid);

        told.as(
                told.recruiter(),
                () -> bids.withdraw(bid.id(), "They sold him elsewhere.").orElseThrow());
        ActWanted.tell(UI.getCurrent(), BidPanel.CHANGED, Optional.of(bid.id().value()));

        assertThat(text()).contains("Withdrawn by Recruiter Testa", "“They sold him elsewhere.”");
    }

    @Test
    void thatTheTargetIsClosedStandsOnThePage() {
        TargetCard target = told.approached("Bid Over", "Olympique Offer");
        BidFile bid = drafted(target);
        told.as(
                told.recruiter(),
                () -> desk.close(target.id(), ClosingReason.CLUB_REFUSED, "").orElseThrow());
        open(bid);

        assertThat(text()).contains("Target closed: Club refused");
    }

    private BidFile drafted(TargetCard target) {
        return told.as(
                told.recruiter(),
                () -> bids.prepare(target.id(), Offered.fee(4_000_000)).orElseThrow());
    }

    private void open(BidFile bid) {
        signIn(Role.RECRUITER);
        UI.getCurrent().navigate("bids/" + bid.id().value());
    }

    private static String text() {
        return _get(BidView.class).getElement().getTextRecursively();
    }
}
