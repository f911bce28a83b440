package club.mercato.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** My day: what needs the user now, and what happened since he last looked. */
@Route("today")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DayDesk desk;

    TodayView(DayDesk desk) {
        this.desk = desk;
        addClassName("today-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        getElement().appendChild(new DayElement(desk, desk.myDay().arrive()).getElement());
    }

    @Override
    public String getPageTitle() {
        return desk.viewer().phrases().say("review.day.pageTitle");
    }
}
