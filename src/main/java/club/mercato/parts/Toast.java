package club.mercato.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;

/** Says in a corner that something was done. The screen shows what was done first, and this after it. */
public final class Toast {

    /** Milliseconds, long enough for two lines. */
    private static final int SHOWN = 6_000;

    private Toast() {}

    /**
     * Shows a sentence on the screen of the present request.
     *
     * @param said as the user reads it, in his language
     */
    public static void say(String said) {
        AfterReply.run(UI.getCurrent(), () -> Notification.show(said, SHOWN, Notification.Position.BOTTOM_START));
    }
}
