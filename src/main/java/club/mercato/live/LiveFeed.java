package club.mercato.live;

import club.mercato.kernel.Subject;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells every open screen what changed, after the commit and off the thread of whoever changed it. It says only what
 * changed; each screen then asks for what its viewer may see.
 */
@Component
public class LiveFeed {

    /** Shared read models refresh before this order, so that whoever is told finds them fresh. */
    public static final int AFTER_READ_MODELS = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);

    private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("live-feed").daemon().factory());

    /** A screen that wants to know. Called on the feed's own thread: hand over, do not work there. */
    public interface Listener {
        void changed(Subject subject);
    }

    /** Ends a subscription; calling it again does nothing. */
    public interface Subscription {
        void end();
    }

    public Subscription subscribe(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Order(AFTER_READ_MODELS)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(Change change) {
        Subject subject = change.subject();
        teller.execute(() -> listeners.forEach(listener -> tell(listener, subject)));
    }

    private static void tell(Listener listener, Subject subject) {
        try {
            listener.changed(subject);
        } catch (RuntimeException bug) {
            // One broken screen must not silence the others.
            LOG.error("A screen failed to hear of {}", subject, bug);
        }
    }

    @PreDestroy
    void close() {
        teller.shutdownNow();
    }
}
