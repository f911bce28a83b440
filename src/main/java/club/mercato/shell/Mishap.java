package club.mercato.shell;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;

/** A page that failed to open: says so with a reference that stands in the log, and nothing of the cause. */
@AnonymousAllowed
class Mishap extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Phrasebook phrases = new Phrasebook(
            UI.getCurrent() == null
                    ? Phrasebook.DEFAULT_LANGUAGE
                    : UI.getCurrent().getLocale(),
            ZoneOffset.UTC);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failed) {
        removeAll();
        addClassName("message-page");
        String reference = Mishaps.note(failed.getException());
        Anchor again = new Anchor(event.getLocation().getPath(), phrases.say("shell.tryAgain"));
        again.addClassNames("button", "primary");
        add(new H1(phrases.say("shell.mishap")), new Paragraph(phrases.say("shell.mishapWhy", reference)), again);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return phrases.say("shell.mishap");
    }
}
