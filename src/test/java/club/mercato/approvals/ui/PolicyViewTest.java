package club.mercato.approvals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approvals.ApprovalPolicy;
import club.mercato.approvals.BoardSeats;
import club.mercato.approvals.Boardroom;
import club.mercato.approvals.DeputyDesk;
import club.mercato.approvals.Need;
import club.mercato.approvals.PolicyDesk;
import club.mercato.bids.BidFile;
import club.mercato.journal.Journal;
import club.mercato.kernel.Subject;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The policy, the board's seats and deputies on screen: read by all, changed by directors, and on record. */
class PolicyViewTest extends ScreenTest {

    @Autowired
    private PolicyDesk policy;

    @Autowired
    private BoardSeats seats;

    @Autowired
    private DeputyDesk deputies;

    @Autowired
    private Journal journal;

    private Boardroom board = new Boardroom();

    @BeforeEach
    void convene() {
        board = context.getAutowireCapableBeanFactory().createBean(Boardroom.class);
    }

    /** Others test with the policy that the house comes with. */
    @AfterEach
    void asTheHouseComes() {
        board.as("Dora", () -> {
            List<ApprovalPolicy> all = policy.history();
            return all.size() == 1
                    ? all.getFirst()
                    : policy.change(all.getFirst().number(), all.getLast().bands(), "As before")
                            .orElseThrow();
        });
    }

    @Test
    void aDirectorChangesThePolicyWithAReasonAndWhatWasSentKeepsItsOwn() {
        BidFile bid = board.submitted("Sent Under The Old", 4_000_000);
        open("Dora");

        _click(plain("Change policy"));
        Select<Integer> first = selects().getFirst();
        first.setValue(2);
        _click(button("Set policy"));
        TextArea why = _get(TextArea.class, spec -> spec.withLabel("Reason"));
        assertThat(why.isInvalid()).isTrue();
        why.setValue("Two pairs of eyes for all");
        _click(button("Set policy"));

        ApprovalPolicy now = board.as("Dora", () -> policy.current());
        assertThat(now.bands().getFirst().need()).isEqualTo(new Need(2, false));
        assertThat(page()).contains("Two pairs of eyes for all", "Dora Board");
        assertThat(board.approval(bid.id()).rounds().getLast().need()).isEqualTo(new Need(1, false));
    }

    @Test
    void whoeverIsNoDirectorReadsThePolicyAndChangesNothing() {
        for (String name : List.of("Ida", "Manu")) {
            open(name);

            assertThat(page()).contains("up to 5.0m", "Two directors, one of the board");
            assertThat(_find(NativeButton.class).stream().map(NativeButton::getText))
                    .doesNotContain("Change policy", "Name a deputy", "Seat on the board");
        }
    }

    @Test
    void aDirectorSeatsAnotherOnTheBoardButNotHimself() {
        StaffMember newcomer = board.staff("Delfina");
        open("Dora");

        _click(_find(NativeButton.class).stream()
                .filter(button -> "Seat on the board: Delfina Board"
                        .equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());

        assertThat(board.as("Dora", () -> seats.directors()))
                .filteredOn(seat -> seat.director().id().equals(newcomer.id()))
                .allMatch(BoardSeats.Seat::ofBoard);
        assertThat(board.as("Dora", () -> journal.about(new Subject("account", newcomer.key()), 9)))
                .anyMatch(entry -> entry.what().key().equals("approvals.fact.seated"));
        assertThat(board.as("Dora", () -> seats.seat(board.staff("Dora").id(), true))
                        .refusal())
                .isPresent();
    }

    @Test
    void aDirectorWhoIsAwayNamesADeputyAndRecallsHim() {
        StaffMember manager = board.staff("Manu");
        open("Dino");

        _click(plain("Name a deputy"));
        @SuppressWarnings("unchecked")
        ComboBox<StaffMember> deputy = _get(ComboBox.class, spec -> spec.withLabel("Deputy"));
        deputy.setValue(manager);
        _click(button("Name deputy"));
        TextField why = _get(TextField.class, spec -> spec.withLabel("Reason"));
        assertThat(why.isInvalid()).isTrue();
        why.setValue("Away in Lisbon");
        _click(button("Name deputy"));

        assertThat(page()).contains("Manu Board", "Away in Lisbon");
        assertThat(board.as("Manu", () -> deputies.standingInFor())).hasSize(1);
        _click(plain("Recall"));
        assertThat(board.as("Manu", () -> deputies.standingInFor())).isEmpty();
    }

    private void open(String name) {
        signIn(board.staff(name));
        UI.getCurrent().navigate("approvals/policy");
    }

    private static String page() {
        return _get(PolicyView.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static List<Select<Integer>> selects() {
        return _find(Select.class).stream()
                .map(select -> (Select<Integer>) select)
                .toList();
    }

    private static NativeButton plain(String text) {
        return _find(NativeButton.class, spec -> spec.withText(text)).getFirst();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
