package club.mercato.shell;

import club.mercato.parts.Viewer;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The bare address: leads to the user's day, or to the players for those who see no targets. */
@Route("")
@PermitAll
class FrontDoor extends Div implements BeforeEnterObserver {

    private final transient Viewer viewer;

    FrontDoor(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StaffMember staff = viewer.staff();
        event.forwardTo(staff.is(Role.RECRUITER) || staff.leads() ? "today" : "players");
    }
}
