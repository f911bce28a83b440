package club.mercato.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.communication.PushConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a page shows below what its user came for. Where the browser can be told more later, the first part goes out at
 * once and this follows; where it cannot yet, both come together.
 */
public final class AfterReply {

    private static final Logger LOG = LoggerFactory.getLogger(AfterReply.class);

    private AfterReply() {}

    /** Runs the act in the session: now, or once the reply to the browser's present request is on its way. */
    public static void run(UI ui, Runnable act) {
        PushConnection push = ui.getInternals().getPushConnection();
        if (push != null && push.isConnected()) {
            Beat.soon(() -> inSession(ui, act));
        } else {
            act.run();
        }
    }

    private static void inSession(UI ui, Runnable act) {
        try {
            ui.access(() -> RoundTrip.sharing(act));
        } catch (UIDetachedException gone) {
            LOG.debug("The page was left before all of it was there", gone);
        }
    }
}
