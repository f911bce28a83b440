package club.mercato.approvals.ui;

import club.mercato.approvals.ui.RoomScreens.Case;
import club.mercato.bids.BidId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One bid as a director reads it before he decides. */
@Route("approvals/:id")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class BidRoomView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoomScreens screens;
    private String title = "";

    BidRoomView(RoomScreens screens) {
        this.screens = screens;
        addClassName("approvals-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Case now = event.getRouteParameters()
                .get("id")
                .flatMap(BidRoomView::id)
                .flatMap(screens::visit)
                .orElseThrow(NotFoundException::new);
        title = screens.phrases().say("approvals.pageTitle", now.page().target().shownName());
        removeAll();
        RoomPage page = new RoomPage(screens, true);
        page.show(now);
        add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Optional<BidId> id(String text) {
        try {
            return Optional.of(BidId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
