package club.mercato.pipeline.ui;

import club.mercato.directory.PlayerRegister;
import club.mercato.kernel.HouseClock;
import club.mercato.live.LiveFeed;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the page of a target asks and does. */
@Component
record TargetDesk(
        NegotiationDesk negotiations,
        PlayerRegister players,
        SeasonCalendar calendar,
        StaffRoom staffRoom,
        HouseClock clock,
        LiveFeed feed,
        Viewer viewer) {

    boolean mayWork() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.RECRUITER) || staff.is(Role.MANAGER);
    }

    boolean mayPrioritise() {
        return viewer.staff().leads();
    }

    Optional<StaffMember> member(StaffId id) {
        return Optional.ofNullable(
                RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(id));
    }

    String nameOf(StaffId id) {
        return member(id).map(StaffMember::name).orElse("");
    }
}
