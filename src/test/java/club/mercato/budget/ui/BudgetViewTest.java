package club.mercato.budget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approvals.Boardroom;
import club.mercato.baseline.BaselineDesk;
import club.mercato.baseline.YearFigures;
import club.mercato.bids.BidFile;
import club.mercato.bids.Offered;
import club.mercato.bids.form.AmountField;
import club.mercato.budget.BudgetDesk;
import club.mercato.budget.SaleDesk;
import club.mercato.budget.SaleForm;
import club.mercato.contacts.Told;
import club.mercato.figures.SquadCost;
import club.mercato.kernel.Money;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.TargetCard;
import club.mercato.season.TransferWindow;
import club.mercato.staff.Role;
import club.mercato.terms.Percent;
import club.mercato.terms.Terms;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The page of the budgets: what it says to whom, and what a director does on it. */
class BudgetViewTest extends ScreenTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private BudgetDesk budgets;

    @Autowired
    private SaleDesk sales;

    @Autowired
    private BaselineDesk baselines;

    @Autowired
    private BackRoom backRoom;

    private Boardroom board = new Boardroom();
    private Told told = new Told();
    private TransferWindow window;

    @BeforeEach
    void aWindowOfItsOwn() {
        board = beans.createBean(Boardroom.class);
        told = beans.createBean(Told.class).inWindow("Screen " + UUID.randomUUID());
        window = told.window();
    }

    @Test
    void withoutABudgetThePageSaysWhatToDo() {
        signIn(Role.DIRECTOR);
        open();
        assertThat(page()).contains("No budget is set for " + window.name() + ". Set one", "No bid for");

        signIn(Role.RECRUITER);
        open();
        assertThat(page()).contains("A director sets it.");
        assertThat(buttons()).doesNotContain("Set budget", "Enter baseline", "Add expected sale");
    }

    @Test
    void aDirectorSetsTheBudgetWithAReason() {
        signIn(Role.DIRECTOR);
        open();

        press("Set budget");
        act("Set budget");
        assertThat(sum("Transfer budget").getErrorMessage()).isEqualTo("This is needed.");
        type("Transfer budget", "plenty");
        act("Set budget");
        assertThat(sum("Transfer budget").getErrorMessage()).startsWith("This cannot be read as a sum.");
        type("Transfer budget", "120m");
        act("Set budget");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Say why.");
        _get(TextArea.class).setValue("The board's of July");
        act("Set budget");

        assertThat(page()).contains("transfer cash EUR 120.0m", "Free if nothing else falls due120.0m");
        press("History");
        assertThat(text(_get(HistoryDialog.class))).contains("EUR 120,000,000.00", "The board's of July");
    }

    @Test
    void everyBidStandsWithItsSumsAndSeasons() {
        setBudget(100);
        committed("Is Committed", Offered.withAddOn(4_000_000, 1_000_000));
        TargetCard waiting = target("Is Pending");
        BidFile bid = board.drafted(waiting.id(), Offered.fee(20_000_000));
        board.sent("Enzo", bid).orElseThrow();
        signIn(Role.RECRUITER);
        open();

        assertThat(row("Is Committed")).containsSubsequence("Permanent", "Approved", "4.0", "4.5", "5.0", "4.0");
        assertThat(row("Is Pending")).containsSubsequence("For approval", "20.0", "20.0", "20.0");
        assertThat(row("Committed and pending")).containsSubsequence("24.0", "24.5", "25.0");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("bids/" + bid.id().value());
        assertThat(page()).contains("committed 4.0, pending 20.0, reserved 0.0, free 76.0");
    }

    @Test
    void moreThanThereIsIsSaidInRed() {
        committed("Is Too Much", Offered.fee(4_000_000));
        setBudget(3);
        signIn(Role.MANAGER);
        open();

        assertThat(page()).contains("Free if everything falls due1.0m over");
    }

    @Test
    void whatTheViewerMayNotKnowOfIsOneLineWithoutAName() {
        setBudget(100);
        BidFile hidden = committed("Falcon", Offered.withAddOn(4_000_000, 1_000_000));
        board.as(
                        "Manu",
                        () -> backRoom.restrict(
                                hidden.target(), new RestrictionForm(Optional.of("Peregrino"), Set.of())))
                .orElseThrow();

        signIn(Role.DIRECTOR);
        open();
        assertThat(row("Reserved")).containsSubsequence("restricted", "4.0", "4.5", "5.0");
        assertThat(_get(BudgetView.class).getElement().getOuterHTML())
                .doesNotContain(
                        "Falcon",
                        "Peregrino",
                        hidden.id().value().toString(),
                        hidden.target().value().toString());

        signIn(board.staff("Manu"));
        open();
        assertThat(row("Peregrino")).contains("5.0");
        assertThat(rows("Reserved")).isEmpty();
    }

    @Test
    void anExpectedSaleIsAConditionUntilADirectorRecordsIt() {
        setBudget(50);
        TargetCard leaves = target("Leaves Perhaps");
        board.as(
                        "Dora",
                        () -> sales.expect(new SaleForm(
                                window.id(),
                                leaves.player().id(),
                                Money.of(9_000_000, "EUR"),
                                Percent.of(60),
                                "A club is found",
                                LocalDate.of(2025, 8, 31),
                                leaves.need())))
                .orElseThrow();

        signIn(Role.MANAGER);
        open();
        assertThat(row("Sale of Leaves Perhaps"))
                .containsSubsequence("60 % likely", "A club is found; for CB", "+5.4", "+9.0");
        assertThat(page()).contains("Opens only if sold: 1 expected sale+9.0m", "Free if nothing else falls due50.0m");
        assertThat(buttons()).doesNotContain("Record as sold");

        signIn(Role.DIRECTOR);
        open();
        press("Record as sold");
        type("What he was sold for", "8m");
        act("Record as sold");
        assertThat(page()).contains("Free if nothing else falls due58.0m", "In the budget from sales+8.0m");
    }

    @Test
    void theRatioHasItsPartsAndSaysHowFarTheLimitIs() {
        int year = RatioPanel.firstYear(
                board.as("Ida", () -> budgets.sheet(window.id())).orElseThrow());
        committed("Costs Wages", Offered.free(2_000_000));
        signIn(Role.DIRECTOR);
        open("&year=" + (year - 40));
        assertThat(page()).contains("Nobody has entered the club’s own figures of " + (year - 40));

        int seen = board.as("Ida", () -> baselines.of(2026))
                .map(YearFigures::number)
                .orElse(0);
        board.as("Dora", () -> baselines.enter(2026, seen, club(), "Board paper 7"))
                .orElseThrow();
        open("&year=2026");

        assertThat(row("Pay, players")).containsSubsequence("203.0", "205.0", "205.0");
        assertThat(row("Ratio at maximum")).containsSubsequence("60.9 %", "61.3 %", "61.3 %");
        assertThat(page()).contains("8.7 points left at maximum", "Board paper 7", "UEFA 70 %");
    }

    @Test
    void aDirectorEntersTheClubsOwnFigures() {
        signIn(Role.DIRECTOR);
        open("&year=2027");
        press("Enter baseline");
        for (String field : List.of("Pay", "Amortisation and impairment", "Agent costs")) {
            type(field, "10000000");
        }
        type("Revenue", "100000000");
        type("Transfer result of 36 months", "-30m");
        _get(TextField.class, spec -> spec.withLabel("Source")).setValue("Board paper 9");
        act("Enter baseline");

        assertThat(row("Revenue and a third")).contains("90.0");
        assertThat(row("Ratio")).contains("33.3 %");
    }

    @Test
    void anAdministratorSeesNoBudget() {
        signIn(Role.ADMIN);
        open();

        assertThat(_find(BudgetView.class)).isEmpty();
    }

    private void setBudget(long millions) {
        board.as("Dora", () -> budgets.set(window.id(), 0, Money.of(millions * 1_000_000, "EUR"), "The board's"))
                .orElseThrow();
    }

    private BidFile committed(String player, Terms terms) {
        BidFile bid = board.drafted(target(player).id(), terms);
        board.sent("Enzo", bid).orElseThrow();
        board.approve("Dora", bid.id()).orElseThrow();
        return board.file(bid.id());
    }

    private TargetCard target(String player) {
        return told.approached(player, "Borgo Budget");
    }

    private static SquadCost.Baseline club() {
        return new SquadCost.Baseline(million(203), million(74), million(9), million(452), million(54));
    }

    private static Money million(long millions) {
        return Money.of(millions * 1_000_000, "EUR");
    }

    private void open() {
        open("");
    }

    private void open(String more) {
        UI.getCurrent().navigate("today");
        UI.getCurrent()
                .navigate(
                        "budget",
                        QueryParameters.fromString("window=" + window.id().value() + more));
    }

    private static String page() {
        return text(_get(BudgetView.class));
    }

    private static String row(String begins) {
        return rows(begins).getFirst();
    }

    private static List<String> rows(String begins) {
        return _find(NativeTableRow.class).stream()
                .map(BudgetViewTest::text)
                .filter(text -> text.startsWith(begins))
                .toList();
    }

    private static List<String> buttons() {
        return _find(NativeButton.class).stream().map(BudgetViewTest::text).toList();
    }

    private static void press(String text) {
        _click(_find(NativeButton.class, spec -> spec.withText(text)).getFirst());
    }

    private static void act(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static AmountField sum(String label) {
        return _get(AmountField.class, spec -> spec.withLabel(label));
    }

    private static void type(String label, String typed) {
        sum(label).setValue(typed);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
