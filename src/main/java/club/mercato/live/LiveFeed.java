package club.mercato.live;

import club.mercato.kernel.Subject;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells every open screen what changed, after the commit and off the thread of whoever changed it. It says only what
 * changed; each screen then asks for what its viewer may see. A screen whose viewer may not know of the thing that
 * changed hears nothing.
 */
@Component
public class LiveFeed {

    /** Shared read models refresh before this order, so that whoever is told finds them fresh. */
    public static final int AFTER_READ_MODELS = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);

    private final Set<Hearer> hearers = new CopyOnWriteArraySet<>();
    private final AtomicLong committed = new AtomicLong();
    private final Discretion discretion;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("live-feed").daemon().factory());

    LiveFeed(Discretion discretion) {
        this.discretion = discretion;
    }

    /** A screen that wants to know. Called on the feed's own thread: hand over, do not work there. */
    public interface Listener {

        /** @param number the change's place among all that were committed, see {@link LiveFeed#now} */
        void changed(Subject subject, long number);
    }

    /** Ends a subscription; calling it again does nothing. */
    public interface Subscription {
        void end();
    }

    /** Whoever is signed in now is taken to look at the screen that subscribes. */
    public Subscription subscribe(Listener listener) {
        Hearer hearer = new Hearer(discretion.listener(), listener);
        hearers.add(hearer);
        return () -> hearers.remove(hearer);
    }

    /**
     * How many changes were committed so far. Whatever is read after this was asked holds all of them, so a screen that
     * has just been read anew need not look again when it is told of one.
     */
    public long now() {
        return committed.get();
    }

    @Order(AFTER_READ_MODELS)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(Change change) {
        long number = committed.incrementAndGet();
        teller.execute(() -> tellWhoMayHear(change, number));
    }

    private void tellWhoMayHear(Change change, long number) {
        Optional<Set<UUID>> audience;
        try {
            audience = discretion.audience(change);
        } catch (RuntimeException unknown) {
            // Better nobody hears of it than somebody who may not.
            LOG.error("Told nobody of {}", change.subject(), unknown);
            return;
        }
        hearers.stream()
                .filter(hearer -> audience.isEmpty()
                        || hearer.viewer().filter(audience.get()::contains).isPresent())
                .forEach(hearer -> tell(hearer.listener(), change.subject(), number));
    }

    private static void tell(Listener listener, Subject subject, long number) {
        try {
            listener.changed(subject, number);
        } catch (RuntimeException bug) {
            // One broken screen must not silence the others.
            LOG.error("A screen failed to hear of {}", subject, bug);
        }
    }

    /** By identity: one listener that subscribes twice hears twice. */
    private static final class Hearer {

        private final Optional<UUID> viewer;
        private final Listener listener;

        Hearer(Optional<UUID> viewer, Listener listener) {
            this.viewer = viewer;
            this.listener = listener;
        }

        Optional<UUID> viewer() {
            return viewer;
        }

        Listener listener() {
            return listener;
        }
    }

    @PreDestroy
    void close() {
        teller.shutdownNow();
    }
}
