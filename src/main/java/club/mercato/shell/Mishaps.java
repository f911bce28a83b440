package club.mercato.shell;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Tells the user of a bug in one sentence with a reference, and the operator's log of its cause under the same one. */
@Component
class Mishaps implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SHOWN_MILLISECONDS = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(error -> {
                    if (DisconnectedClientHelper.isClientDisconnectedException(error.getThrowable())) {
                        return; // the user closed the page: nobody is there to be told
                    }
                    String reference = note(error.getThrowable());
                    UI ui = UI.getCurrent();
                    if (ui != null) {
                        Phrasebook phrases = new Phrasebook(ui.getLocale(), ZoneOffset.UTC);
                        Notification told = new Notification(
                                phrases.say("shell.mishapWhy", reference),
                                SHOWN_MILLISECONDS,
                                Notification.Position.BOTTOM_CENTER);
                        told.addThemeVariants(NotificationVariant.ERROR);
                        told.setAssertive(true);
                        told.open();
                    }
                }));
    }

    /** Logs the cause and returns the reference to tell the user, such as {@code 7F3A-21}. */
    static String note(Throwable cause) {
        byte[] random = new byte[3];
        RANDOM.nextBytes(random);
        String hex = HexFormat.of().formatHex(random).toUpperCase(Locale.ROOT);
        String reference = hex.substring(0, 4) + "-" + hex.substring(4);
        LOG.error("Mishap {}", reference, cause);
        return reference;
    }
}
