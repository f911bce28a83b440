package club.mercato.budget.ui;

import club.mercato.baseline.BaselineDesk;
import club.mercato.bids.Reckoning;
import club.mercato.budget.BudgetDesk;
import club.mercato.budget.SaleDesk;
import club.mercato.directory.PlayerRegister;
import club.mercato.live.LiveFeed;
import club.mercato.parts.Viewer;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.Role;
import club.mercato.staff.StaffRoom;
import org.springframework.stereotype.Component;

/** What the page of the budgets asks and does. */
@Component
record BudgetScreens(
        BudgetDesk budgets,
        SaleDesk sales,
        BaselineDesk baselines,
        Reckoning reckoning,
        SeasonCalendar calendar,
        PlayerRegister players,
        StaffRoom staffRoom,
        LiveFeed feed,
        Viewer viewer) {

    /** Whether the viewer sets budgets, or only reads them. */
    boolean maySet() {
        return viewer.staff().is(Role.DIRECTOR);
    }
}
