package club.mercato.shell;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;

/** A page of the product that the viewer's roles do not open. */
@AnonymousAllowed
class NotAllowed extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private final Phrasebook phrases = new Phrasebook(
            UI.getCurrent() == null
                    ? Phrasebook.DEFAULT_LANGUAGE
                    : UI.getCurrent().getLocale(),
            ZoneOffset.UTC);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> denied) {
        removeAll();
        addClassName("message-page");
        Anchor back = new Anchor("", phrases.say("shell.backToStart"));
        back.addClassNames("button", "primary");
        add(new H1(phrases.say("shell.notAllowed")), new Paragraph(phrases.say("shell.notAllowedWhy")), back);
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return phrases.say("shell.notAllowed");
    }
}
