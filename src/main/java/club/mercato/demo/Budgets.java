package club.mercato.demo;

import club.mercato.baseline.BaselineDesk;
import club.mercato.budget.BudgetDesk;
import club.mercato.budget.SaleDesk;
import club.mercato.budget.SaleForm;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.FieldPosition;
import club.mercato.directory.Foot;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRegister;
import club.mercato.figures.SquadCost;
import club.mercato.kernel.Money;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.SquadNeed;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffMember;
import club.mercato.terms.Percent;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the demo club's board gave its windows, the club's own figures, and one sale that would open the budget. */
@Component
class Budgets {

    /** Days ago. */
    private static final int FIRST = 58;

    private static final int RAISED = 31;
    private static final int SALE = 20;

    private final BudgetDesk budgets;
    private final SaleDesk sales;
    private final BaselineDesk baselines;
    private final SeasonCalendar calendar;
    private final PlayerRegister players;
    private final ClubRegister clubs;
    private final DemoStaff staff;
    private final TransactionTemplate transaction;
    private final DemoTexts texts = new DemoTexts();

    Budgets(
            BudgetDesk budgets,
            SaleDesk sales,
            BaselineDesk baselines,
            SeasonCalendar calendar,
            PlayerRegister players,
            ClubRegister clubs,
            DemoStaff staff,
            TransactionTemplate transaction) {
        this.budgets = budgets;
        this.sales = sales;
        this.baselines = baselines;
        this.calendar = calendar;
        this.players = players;
        this.clubs = clubs;
        this.staff = staff;
        this.transaction = transaction;
    }

    /** Told once, with all of it or not at all. */
    void tell(DemoClub.Ground ground) {
        StaffMember director = ground.cast().director();
        boolean known = staff.did(
                director,
                ground.now(),
                () -> budgets.standing(ground.window().id()).isPresent());
        if (!known) {
            transaction.executeWithoutResult(status -> tell(ground, director));
        }
    }

    private void tell(DemoClub.Ground ground, StaffMember director) {
        set(ground, director, FIRST, ground.window().id(), 0, 45, "budget.first");
        set(ground, director, RAISED, ground.window().id(), 1, 60, "budget.raised");
        next(ground, director).forEach(window -> set(ground, director, RAISED, window.id(), 0, 30, "budget.next"));
        int year = ground.today().getYear();
        figures(ground, director, year, new long[] {203_000, 73_900, 9_000, 452_000, 54_000});
        figures(ground, director, year + 1, new long[] {206_500, 71_200, 8_500, 461_000, 46_500});
        PlayerId leaves = staff.did(ground.cast().recruiter(), ground.daysAgo(SALE, 9, 30), () -> ours(ground));
        staff.did(
                director,
                ground.daysAgo(SALE, 10, 0),
                () -> sales.expect(new SaleForm(
                                ground.window().id(),
                                leaves,
                                millions(9),
                                Percent.of(60),
                                texts.text("sale.condition"),
                                ground.today().plusDays(9),
                                ground.needs().stream().map(SquadNeed::id).findFirst()))
                        .orElseThrow());
    }

    private void set(
            DemoClub.Ground ground,
            StaffMember director,
            int daysAgo,
            WindowId window,
            int seen,
            long millions,
            String why) {
        staff.did(
                director,
                ground.daysAgo(daysAgo, 9, 15),
                () -> budgets.set(window, seen, millions(millions), texts.text(why))
                        .orElseThrow());
    }

    /** The demo window that follows; the one after it has no budget yet. */
    private List<TransferWindow> next(DemoClub.Ground ground, StaffMember director) {
        return staff.did(
                director,
                ground.now(),
                () -> calendar.windowsAhead().stream()
                        .filter(window -> window.opens().isAfter(ground.window().closes()))
                        .limit(1)
                        .toList());
    }

    /** @param thousands pay, amortisation, agents, revenue, transfer result of 36 months */
    private void figures(DemoClub.Ground ground, StaffMember director, int year, long[] thousands) {
        SquadCost.Baseline figures = new SquadCost.Baseline(
                thousands(thousands[0]),
                thousands(thousands[1]),
                thousands(thousands[2]),
                thousands(thousands[3]),
                thousands(thousands[4]));
        staff.did(
                director,
                ground.daysAgo(FIRST, 9, 40),
                () -> baselines
                        .enter(year, 0, figures, texts.text("baseline.source"))
                        .orElseThrow());
    }

    /** An invented player of the own club. */
    private PlayerId ours(DemoClub.Ground ground) {
        LocalDate today = ground.today();
        return players.enter(PlayerForm.named(texts.text("sale.player"))
                        .born(today.minusYears(27).minusDays(100), null)
                        .plays(FieldPosition.ST, Foot.RIGHT, 186)
                        .at(
                                clubs.ownClub().map(ClubProfile::id).orElseThrow(),
                                LocalDate.of(today.getYear() + 2, 6, 30))
                        .knownAs("demo-sale"))
                .orElseThrow();
    }

    private static Money millions(long amount) {
        return Money.of(amount * 1_000_000, "EUR");
    }

    private static Money thousands(long amount) {
        return Money.of(amount * 1_000, "EUR");
    }
}
