package club.mercato.correspondence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approvals.Boardroom;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidStatus;
import club.mercato.bids.Offered;
import club.mercato.bids.ReplyKind;
import club.mercato.contacts.Party;
import club.mercato.contacts.Positions;
import club.mercato.documents.field.DocumentLink;
import club.mercato.pipeline.Route;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bid's life on its page: sent with its letter, answered, taken back; each only while it is possible. */
class BidLifeScreenTest extends ScreenTest {

    private static final long SMALL = 4_000_000;
    private static final List<String> ACTS = List.of("Record as sent", "Record answer", "Withdraw");

    @Autowired
    private Positions positions;

    private Boardroom board = new Boardroom();

    @BeforeEach
    void meet() {
        board = context.getAutowireCapableBeanFactory().createBean(Boardroom.class);
    }

    @Test
    void onlyWhatIsPossibleNowIsOffered() {
        BidFile bid = board.submitted("Acts On Screen", SMALL);
        open("Ida", bid);
        assertThat(acts()).containsExactly("Withdraw");

        board.approve("Dora", bid.id()).orElseThrow();
        open("Ida", bid);
        assertThat(acts()).containsExactly("Record as sent", "Withdraw");

        board.recordSent(bid.id()).orElseThrow();
        open("Ida", bid);
        assertThat(acts()).containsExactly("Record answer", "Withdraw");

        open("Dora", bid);
        assertThat(acts()).as("a director records nothing").isEmpty();
    }

    @Test
    void anApprovedVersionIsRecordedAsSentAndItsLetterStandsOnThePage() {
        BidFile bid = approved("Sent On Screen");
        open("Ida", bid);
        press("Record as sent");
        _get(TextField.class, spec -> spec.withLabel("To")).setValue("Their secretary");

        confirm("Record as sent");

        assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.SENT);
        assertThat(_find(DocumentLink.class)).hasSize(1);
        assertThat(text()).contains("to Their secretary");
        assertThat(acts()).containsExactly("Record answer", "Withdraw");
    }

    @Test
    void aDayThatHasNotComeIsRefusedAtItsFieldAndWhatWasTypedStays() {
        BidFile bid = approved("Not Yet Sent");
        open("Ida", bid);
        press("Record as sent");
        TextField to = _get(TextField.class, spec -> spec.withLabel("To"));
        to.setValue("Their secretary");
        DatePicker on = _get(DatePicker.class, spec -> spec.withLabel("Sent on"));
        on.setValue(Boardroom.today().plusDays(2));

        confirm("Record as sent");

        assertThat(on.isInvalid()).isTrue();
        assertThat(on.getErrorMessage()).isEqualTo("This day has not come yet.");
        assertThat(to.getValue()).isEqualTo("Their secretary");
        assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
    }

    @Test
    void aRejectionProposesWhereTheClubStandsAndOneKeyConfirmsIt() {
        BidFile bid = sent("Rejected On Screen");
        open("Ida", bid);
        press("Record answer");
        answer().setValue(ReplyKind.REJECTED);
        _get(TextArea.class, spec -> spec.withLabel("What they said")).setValue("Far too little.");
        confirm("Record answer");

        assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.REJECTED);
        assertThat(text()).contains("Far too little.");
        NativeButton confirm = _find(NativeButton.class).stream()
                .filter(button -> "y".equals(button.getElement().getAttribute("data-answer")))
                .findFirst()
                .orElseThrow();
        _click(confirm);
        assertThat(board.as("Ida", () -> positions.current(bid.target(), Party.SELLING_CLUB)))
                .isPresent();
    }

    @Test
    void aCounterOfferIsRecordedWithItsOwnTerms() {
        BidFile bid = sent("Countered On Screen");
        open("Ida", bid);
        press("Record answer");
        answer().setValue(ReplyKind.COUNTERED);
        TheirTerms theirs = _get(TheirTerms.class);
        assertThat(theirs.getElement().getTextRecursively()).contains("these are our terms");

        confirm("Record answer");

        BidFile now = board.file(bid.id());
        assertThat(now.status()).isEqualTo(BidStatus.COUNTERED);
        assertThat(now.replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.theirs()).contains(Offered.fee(SMALL)));
    }

    @Test
    void onlyOnTheRouteOfAClauseItIsLodged() {
        open("Ida", sent("No Clause"));
        press("Record answer");
        assertThat(answer().getListDataView().getItems()).doesNotContain(ReplyKind.LODGED);

        BidFile clause =
                board.drafted(board.target("By Clause", Route.RELEASE_CLAUSE).id(), Offered.clause(SMALL));
        board.sent("Enzo", clause).orElseThrow();
        board.approve("Dora", clause.id()).orElseThrow();
        board.recordSent(clause.id()).orElseThrow();
        open("Ida", clause);
        press("Record answer");
        answer().setValue(ReplyKind.LODGED);
        confirm("Record answer");

        assertThat(board.file(clause.id()).status()).isEqualTo(BidStatus.ACCEPTED);
    }

    @Test
    void withdrawingAsksWhy() {
        BidFile bid = approved("Taken Back");
        open("Ida", bid);
        press("Withdraw");
        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Reason"));
        confirm("Withdraw");
        assertThat(reason.isInvalid()).isTrue();

        reason.setValue("They sold him elsewhere.");
        confirm("Withdraw");

        assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.WITHDRAWN);
        assertThat(acts()).isEmpty();
    }

    private BidFile approved(String player) {
        BidFile bid = board.submitted(player, SMALL);
        board.approve("Dora", bid.id()).orElseThrow();
        return board.file(bid.id());
    }

    private BidFile sent(String player) {
        return board.recordSent(approved(player).id()).orElseThrow();
    }

    private void open(String name, BidFile bid) {
        signIn(board.staff(name));
        UI.getCurrent().navigate("bids/" + bid.id().value());
    }

    private static List<String> acts() {
        return _find(NativeButton.class).stream()
                .map(NativeButton::getText)
                .filter(ACTS::contains)
                .sorted(Comparator.comparing(ACTS::indexOf))
                .toList();
    }

    private static void press(String act) {
        _click(_get(NativeButton.class, spec -> spec.withText(act)));
    }

    private static void confirm(String act) {
        _click(_get(Button.class, spec -> spec.withText(act)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ReplyKind> answer() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Answer"));
    }

    private static String text() {
        return _get(LettersOnPage.class).getElement().getTextRecursively();
    }
}
