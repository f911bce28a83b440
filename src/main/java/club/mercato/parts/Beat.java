package club.mercato.parts;

import club.mercato.kernel.Subject;
import club.mercato.live.LiveFeed;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Lets an open screen hear of changes at most four times a second: the first at once, what follows gathered. Stop it when
 * the screen goes.
 */
public final class Beat {

    private static final long GATHER_MILLISECONDS = 250;

    private static final ScheduledExecutorService TIMER = timer();

    private final UI ui;
    private final LiveFeed feed;
    private final Predicate<Subject> concerns;
    private final Runnable refresh;
    private final LiveFeed.Subscription subscription;
    private boolean waiting;
    private long heard;
    private long read;
    private long lastTold;
    private volatile boolean stopped;

    private Beat(UI ui, LiveFeed feed, Predicate<Subject> concerns, Runnable refresh) {
        this.ui = ui;
        this.feed = feed;
        this.concerns = concerns;
        this.refresh = refresh;
        this.subscription = feed.subscribe(this::heard);
    }

    /**
     * @param concerns whether a change concerns the screen; called on the feed's thread, must be quick
     * @param refresh  brings the screen up to date; called in the session
     */
    public static Beat of(UI ui, LiveFeed feed, Predicate<Subject> concerns, Runnable refresh) {
        return new Beat(ui, feed, concerns, refresh);
    }

    public void stop() {
        stopped = true;
        subscription.end();
    }

    /** The screen is about to be read anew anyway: what was changed until now needs no beat of its own. */
    public void reading() {
        long now = feed.now();
        synchronized (this) {
            read = now;
        }
    }

    private void heard(Subject subject, long number) {
        if (!concerns.test(subject)) {
            return;
        }
        long delay;
        synchronized (this) {
            if (number <= read) {
                return;
            }
            heard = number;
            if (waiting) {
                return;
            }
            waiting = true;
            long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastTold);
            delay = lastTold == 0 ? 0 : Math.clamp(GATHER_MILLISECONDS - since, 0, GATHER_MILLISECONDS);
        }
        TIMER.schedule(this::tell, delay, TimeUnit.MILLISECONDS);
    }

    private void tell() {
        if (stopped) {
            return;
        }
        try {
            ui.access(() -> {
                if (isOutOfDate()) {
                    RoundTrip.sharing(refresh);
                }
            });
        } catch (UIDetachedException gone) {
            stop();
        }
    }

    private boolean isOutOfDate() {
        long now = feed.now();
        synchronized (this) {
            waiting = false;
            if (stopped || heard <= read) {
                return false;
            }
            read = now;
            lastTold = System.nanoTime();
            return true;
        }
    }

    private static ScheduledExecutorService timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("screen-beat").daemon().factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }
}
