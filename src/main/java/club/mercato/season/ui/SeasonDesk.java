package club.mercato.season.ui;

import club.mercato.kernel.HouseClock;
import club.mercato.live.LiveFeed;
import club.mercato.parts.Viewer;
import club.mercato.rules.RuleBook;
import club.mercato.season.NeedCoverage;
import club.mercato.season.OwnAssociation;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import org.springframework.stereotype.Component;

/** What the page of the season asks and does. */
@Component
record SeasonDesk(
        SeasonCalendar calendar,
        NeedCoverage coverage,
        OwnAssociation own,
        RuleBook rules,
        HouseClock clock,
        LiveFeed feed,
        Viewer viewer) {

    boolean mayKeepWindows() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.ADMIN) || staff.is(Role.MANAGER);
    }

    boolean mayReadNeeds() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.RECRUITER) || staff.leads();
    }

    boolean mayKeepNeeds() {
        return viewer.staff().is(Role.MANAGER);
    }
}
