package club.mercato.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        run(ui, act, System.nanoTime());
    }

    static void run(UI ui, Runnable act, long now) {
        PushConnection push = ui.getInternals().getPushConnection();
        if (push == null || !push.isConnected()) {
            act.run();
            return;
        }
        Waiting waiting = ComponentUtil.getData(ui, Waiting.class);
        if (waiting == null || waiting.isLostAt(now)) {
            Waiting next = new Waiting(waiting, now);
            ComponentUtil.setData(ui, Waiting.class, next);
            ui.getPage().executeJs(PAINTED).then(painted -> next.run(ui), failed -> next.run(ui));
            waiting = next;
        }
        waiting.acts.add(act);
    }

    /** All that one reply leaves for later comes in one round trip. */
    private static class Waiting {

        /** Nanoseconds. A browser that was cut off may never have heard that it was asked. */
        private static final long PATIENCE = 5_000_000_000L;

        private final List<Runnable> acts = new ArrayList<>();
        private final long since;

        /** @param lost what was to be done before, and is not forgotten */
        private Waiting(@Nullable Waiting lost, long now) {
            since = now;
            if (lost != null) {
                acts.addAll(lost.acts);
                lost.acts.clear();
            }
        }

        private boolean isLostAt(long now) {
            return now - since > PATIENCE;
        }

        private void run(UI ui) {
            if (ComponentUtil.getData(ui, Waiting.class) == this) {
                ComponentUtil.setData(ui, Waiting.class, null);
            }
            List<Runnable> now = List.copyOf(acts);
            acts.clear();
            RoundTrip.sharing(() -> all(now.iterator()));
        }

        /** One that fails takes nothing from the others. */
        private static void all(Iterator<Runnable> acts) {
            if (acts.hasNext()) {
                try {
                    acts.next().run();
                } finally {
                    all(acts);
                }
            }
        }
    }
}
