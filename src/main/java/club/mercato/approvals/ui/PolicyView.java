package club.mercato.approvals.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.staff.Role;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Whose approval an offer needs, who is of the board, and who decides for whom. */
@Route("approvals/policy")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class PolicyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PolicyScreens screens;
    private final transient Phrasebook phrases;

    PolicyView(PolicyScreens screens) {
        this.screens = screens;
        phrases = screens.viewer().phrases();
        addClassNames("list-page", "policy-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Anchor back = new Anchor("approvals", phrases.say("approvals.title"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("button");
        Header header = new Header(new H1(phrases.say("approvals.policy.title")), back);
        header.addClassName("list-header");
        add(header, new PolicyPanel(screens), new BoardPanel(screens));
        if (screens.viewer().staff().is(Role.MANAGER) || screens.mayDirect()) {
            add(new DeputiesPanel(screens));
        }
    }

    @Override
    public String getPageTitle() {
        return phrases.say("approvals.policy.title");
    }
}
