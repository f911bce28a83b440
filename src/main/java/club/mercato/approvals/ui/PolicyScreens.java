package club.mercato.approvals.ui;

import club.mercato.approvals.BoardSeats;
import club.mercato.approvals.DeputyDesk;
import club.mercato.approvals.PolicyDesk;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Toast;
import club.mercato.parts.Viewer;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the page of the policy asks and does. */
@Component
record PolicyScreens(PolicyDesk policy, DeputyDesk deputies, BoardSeats board, StaffRoom staffRoom, Viewer viewer) {

    boolean mayDirect() {
        return viewer.staff().is(Role.DIRECTOR);
    }

    String nameOf(StaffId id) {
        return Optional.ofNullable(
                        RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(id))
                .map(StaffMember::name)
                .orElse("");
    }

    /** Whom the viewer may name as his deputy. */
    List<StaffMember> nameable() {
        StaffId me = viewer.staff().id();
        return staffRoom.active().stream()
                .filter(member -> member.leads() && !member.id().equals(me))
                .toList();
    }

    void say(String text) {
        Toast.say(text);
    }
}
