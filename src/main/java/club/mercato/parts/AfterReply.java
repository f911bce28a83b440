package club.mercato.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;

/**
 * What a page shows below what its user came for. Where the browser can be asked, the first part goes out at once and
 * this follows when it has been painted; where it cannot yet, both come together.
 */
public final class AfterReply {

    /** A page that nobody looks at is not painted. */
    private static final String PAINTED =
            "return new Promise(painted => { requestAnimationFrame(() => setTimeout(painted)); setTimeout(painted, 300); })";

    private AfterReply() {}

    /** Runs the act in the session: now, or once the reply to the browser's present request is on the screen. */
    public static void run(UI ui, Runnable act) {
        PushConnection push = ui.getInternals().getPushConnection();
        if (push != null && push.isConnected()) {
            ui.getPage().executeJs(PAINTED).then(painted -> RoundTrip.sharing(act), failed -> RoundTrip.sharing(act));
        } else {
            act.run();
        }
    }
}
