package club.mercato.approvals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What waits for the viewer's decision; in a wide window with the first of it opened beside. */
@Route("approvals")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class ApprovalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoomScreens screens;

    ApprovalsView(RoomScreens screens) {
        this.screens = screens;
        addClassName("approvals-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RoomPage page = new RoomPage(screens, false);
        page.show(null);
        add(page);
    }

    @Override
    public String getPageTitle() {
        return screens.phrases().say("approvals.title");
    }
}
