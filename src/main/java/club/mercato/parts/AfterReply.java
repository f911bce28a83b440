package club.mercato.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.ArrayList;
import java.util.List;

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
        if (push == null || !push.isConnected()) {
            act.run();
            return;
        }
        Waiting waiting = ComponentUtil.getData(ui, Waiting.class);
        if (waiting == null) {
            Waiting first = new Waiting();
            ComponentUtil.setData(ui, Waiting.class, first);
            ui.getPage().executeJs(PAINTED).then(painted -> first.run(ui), failed -> first.run(ui));
            waiting = first;
        }
        waiting.acts.add(act);
    }

    /** All that one reply leaves for later comes in one round trip. */
    private static class Waiting {

        private final List<Runnable> acts = new ArrayList<>();

        private void run(UI ui) {
            ComponentUtil.setData(ui, Waiting.class, null);
            RoundTrip.sharing(() -> acts.forEach(Runnable::run));
        }
    }
}
