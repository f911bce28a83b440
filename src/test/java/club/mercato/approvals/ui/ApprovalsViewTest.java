package club.mercato.approvals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approvals.ApprovalFile;
import club.mercato.approvals.Boardroom;
import club.mercato.approvals.DecisionKind;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidStatus;
import club.mercato.bids.Offered;
import club.mercato.bids.page.BidPanel;
import club.mercato.kernel.Money;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.MandateDesk;
import club.mercato.mandates.MandateForm;
import club.mercato.notices.Notice;
import club.mercato.notices.Notices;
import club.mercato.parts.ActWanted;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The approval room: what waits for whom, a decision in place, and what is kept from whom. */
class ApprovalsViewTest extends ScreenTest {

    private static final long SMALL = 4_000_000;
    private static final long MIDDLE = 20_000_000;

    @Autowired
    private MandateDesk mandates;

    @Autowired
    private BackRoom backRoom;

    @Autowired
    private Notices notices;

    private Boardroom board = new Boardroom();

    @BeforeEach
    void convene() {
        board = context.getAutowireCapableBeanFactory().createBean(Boardroom.class);
    }

    @Test
    void aDirectorApprovesInPlaceAndIsAskedForHisPassword() {
        BidFile bid = board.submitted("Approved In Place", SMALL);
        open("Delia", bid);

        assertThat(page()).contains("Approved In Place", "Terms in words", "EUR 4.0m", "Why now");
        _get(PasswordField.class).setValue("wrong horse");
        _click(plain("Approve"));
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("This is not your password.");
        assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.FOR_APPROVAL);

        _get(PasswordField.class).setValue(Boardroom.PASSWORD);
        _click(plain("Approve"));

        assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
        assertThat(board.facts(bid.target())).contains("approvals.fact.decided.APPROVED", "approvals.fact.approved");
        assertThat(page()).contains("Version 1 is approved and can be sent.");
    }

    @Test
    void onAPhoneItTakesTheActAndItsConfirmation() {
        BidFile bid = board.submitted("Approved By Phone", SMALL);
        open("Dalia", bid);

        _click(in(DecisionBar.class, "Approve"));
        ApproveSheet sheet = _get(ApproveSheet.class);
        assertThat(sheet.getElement().getTextRecursively())
                .contains("4.0m", Digest.brief(bid.current().digest()), "With yours the bid can be sent.");
        _get(sheet, PasswordField.class).setValue(Boardroom.PASSWORD);
        _click(_get(sheet, NativeButton.class, spec -> spec.withText("Approve 4.0m maximum")));

        assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
        assertThat(_find(ApproveSheet.class)).isEmpty();
    }

    @Test
    void whatIsOverTheMandateIsNamedWithAReasonBeforeItIsApproved() {
        BidFile bid = board.drafted(board.target("Over Mandate").id(), Offered.fee(SMALL));
        Money less = Money.of(3_000_000, "EUR");
        board.as("Manu", () -> mandates.give(bid.target(), 0, MandateForm.upTo(new Ceilings(less, less))))
                .orElseThrow();
        board.sent("Enzo", bid).orElseThrow();
        open("Doria", bid);
        _get(PasswordField.class).setValue(Boardroom.PASSWORD);

        _click(plain("Approve over mandate"));

        assertThat(_get(Checkbox.class).isInvalid()).isTrue();
        _get(Checkbox.class).setValue(true);
        _click(plain("Approve over mandate"));
        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Reason"));
        assertThat(reason.getErrorMessage()).isEqualTo("Say why it may go over.");
        reason.setValue("There is no other");
        _click(plain("Approve over mandate"));

        ApprovalFile.Decision said =
                board.approval(bid.id()).rounds().getLast().decisions().getFirst();
        assertThat(said.overMandate()).isTrue();
        assertThat(said.reason()).isEqualTo("There is no other");
    }

    @Test
    void returningAndRefusingNeedAReason() {
        BidFile returned = board.submitted("Returned On Screen", SMALL);
        open("Dora", returned);
        _click(in(DecisionActs.class, "Return"));
        _click(button("Return"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Reason")).getErrorMessage())
                .isEqualTo("Say why.");
        _get(TextArea.class, spec -> spec.withLabel("Reason")).setValue("Three dates?");
        _click(button("Return"));

        assertThat(board.file(returned.id()).status()).isEqualTo(BidStatus.RETURNED);
        assertThat(page()).contains("“Three dates?”");

        BidFile refused = board.submitted("Refused On Screen", SMALL);
        open("Dora", refused);
        _click(in(DecisionActs.class, "Refuse"));
        _get(TextArea.class, spec -> spec.withLabel("Reason")).setValue("Too dear");
        _click(button("Refuse"));
        assertThat(board.file(refused.id()).status()).isEqualTo(BidStatus.REFUSED);
    }

    @Test
    void theListTellsApartWhatWaitsForTheViewerAndWhatDoesNotAndWhy() {
        board.submitted("Waits For Dora", MIDDLE);
        BidFile decided = board.submitted("Waits For Another", MIDDLE);
        board.approve("Dora", decided.id()).orElseThrow();

        signIn(board.staff("Dora"));
        UI.getCurrent().navigate("approvals");
        List<String> groups = _find(Section.class).stream()
                .filter(section -> section.hasClassName("tray-group"))
                .map(section -> section.getElement().getTextRecursively())
                .toList();

        assertThat(groups.get(0)).contains("Waiting for you", "Waits For Dora").doesNotContain("Waits For Another");
        assertThat(groups.get(1))
                .contains("Waits For Another", "You have decided on version 1 already.", "1 of 2")
                .doesNotContain("Waits For Dora");
    }

    @Test
    void whoeverWroteABidIsToldWhyHeDoesNotDecide() {
        BidFile bid = board.drafted(board.target("Own Bid").id(), Offered.fee(SMALL));
        board.sent("Dario", bid).orElseThrow();

        open("Dario", bid);

        assertThat(page()).contains("You sent version 1 for approval, so you cannot decide on it.");
        assertThat(_find(DecisionActs.class)).isEmpty();
        assertThat(_find(DecisionBar.class)).isEmpty();
    }

    @Test
    void whoCouldDecideIsToldAndWhoeverWorkedOnItHearsWhatBecameOfIt() {
        BidFile bid = board.submitted("Told Of", SMALL);

        assertThat(told("Dora"))
                .anyMatch(notice -> notice.path().equals("approvals/" + bid.id().value()));
        assertThat(told("Enzo"))
                .noneMatch(
                        notice -> notice.path().equals("approvals/" + bid.id().value()));
        board.giveBack("Dora", bid.id(), "Three dates?").orElseThrow();

        for (String worked : List.of("Ida", "Enzo")) {
            assertThat(told(worked))
                    .anyMatch(notice ->
                            notice.path().equals("approvals/" + bid.id().value())
                                    && notice.what().key().equals("approvals.notice.decided.RETURNED"));
        }
    }

    @Test
    void aRestrictedBidIsInNobodysListButItsReaders() {
        BidFile bid = board.submitted("Hidden From Dora", SMALL);
        StaffMember reader = board.staff("Manu");
        board.as(
                        reader,
                        () -> backRoom.restrict(
                                bid.target(),
                                new RestrictionForm(
                                        Optional.empty(),
                                        Set.of(board.staff("Dino").id()))))
                .orElseThrow();

        signIn(board.staff("Dora"));
        UI.getCurrent().navigate("approvals");
        assertThat(page()).doesNotContain("Hidden From Dora");
        UI.getCurrent().navigate("approvals/" + bid.id().value());
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
        assertThat(told("Dora"))
                .noneMatch(
                        notice -> notice.path().equals("approvals/" + bid.id().value()));

        open("Dino", bid);
        assertThat(page()).contains("Hidden From Dora");
    }

    @Test
    void anAdministratorSeesNoApprovals() {
        signIn(Role.ADMIN);

        UI.getCurrent().navigate("approvals");

        assertThat(_find(ApprovalsView.class)).isEmpty();
    }

    @Test
    void aManagerEndorsesAVersionWithOneSentence() {
        BidFile bid = board.submitted("Endorsed On Screen", SMALL);
        open("Manu", bid);

        _click(plain("Endorse"));
        _get(TextArea.class, spec -> spec.withLabel("In one sentence")).setValue("Ready now, left-footed.");
        _click(button("Endorse"));

        assertThat(page()).contains("“Ready now, left-footed.”", "Manu Board");
        assertThat(board.facts(bid.target())).contains("approvals.fact.endorsed");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Endorse"))).isEmpty();
    }

    @Test
    void whatIsDecidedIsShownOnTheBidsPage() {
        BidFile bid = board.submitted("On Its Page", MIDDLE);
        board.approve("Dora", bid.id()).orElseThrow();
        signIn(board.staff("Delio"));
        UI.getCurrent().navigate("bids/" + bid.id().value());

        String decisions = _get(DecisionsPanel.class).getElement().getTextRecursively();
        assertThat(decisions).contains("Dora Board", "Approved", "One more director is needed.", "Digest");
        _get(PasswordField.class).setValue(Boardroom.PASSWORD);
        _click(plain("Approve"));

        assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
        assertThat(board.approval(bid.id()).rounds().getLast().decisions())
                .extracting(ApprovalFile.Decision::kind)
                .containsOnly(DecisionKind.APPROVED);
    }

    @Test
    void whatAnApprovalWouldBringFollowsWhatOthersDecideAndWhatIsTypedStays() {
        BidFile bid = board.submitted("Decided Beside", MIDDLE);
        signIn(board.staff("Delio"));
        UI.getCurrent().navigate("bids/" + bid.id().value());
        _get(PasswordField.class).setValue(Boardroom.PASSWORD);
        assertThat(after()).startsWith("After yours: One more director is needed");

        board.approve("Dora", bid.id()).orElseThrow();
        ActWanted.tell(UI.getCurrent(), BidPanel.CHANGED, Optional.of(bid.id().value()));

        assertThat(after()).isEqualTo("With yours the bid can be sent.");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo(Boardroom.PASSWORD);
    }

    private static String after() {
        return _find(_get(DecisionActs.class), Paragraph.class).getLast().getText();
    }

    @Test
    void aRecruiterSendsHisBidForApproval() {
        BidFile bid = board.drafted(board.target("Sent On Page").id(), Offered.fee(SMALL));
        signIn(board.staff("Ida"));
        UI.getCurrent().navigate("bids/" + bid.id().value());

        _click(plain("Send for approval"));

        assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.FOR_APPROVAL);
        assertThat(_find(NativeButton.class, spec -> spec.withText("Send for approval")))
                .isEmpty();
    }

    private void open(String name, BidFile bid) {
        signIn(board.staff(name));
        UI.getCurrent().navigate("approvals/" + bid.id().value());
    }

    private List<Notice> told(String name) {
        return board.as(name, () -> notices.page(Optional.empty(), 50));
    }

    private static String page() {
        return _get(RoomPage.class).getElement().getTextRecursively();
    }

    private static NativeButton plain(String text) {
        return _find(NativeButton.class, spec -> spec.withText(text)).getFirst();
    }

    private static <C extends Component> NativeButton in(Class<C> part, String text) {
        return _get(_get(part), NativeButton.class, spec -> spec.withText(text));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
