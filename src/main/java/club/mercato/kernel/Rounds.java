package club.mercato.kernel;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One thread that does the same again and again, from when it is started until it is stopped. */
public final class Rounds {

    private final String name;
    private final Runnable look;
    private final Duration every;
    private @Nullable ScheduledExecutorService timer;

    /**
     * @param name of the thread
     * @param look what is done; one that fails is the last
     */
    public Rounds(String name, Duration every, Runnable look) {
        this.name = name;
        this.every = every;
        this.look = look;
    }

    /** Begins, the first time after one interval. */
    public synchronized void start() {
        if (timer != null) {
            return;
        }
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        timer.scheduleWithFixedDelay(look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does it once more, as soon as the thread is free; nothing where it was not started. */
    public synchronized void soon() {
        if (timer != null) {
            timer.execute(look);
        }
    }

    public synchronized void stop() {
        if (timer != null) {
            timer.shutdown();
            timer = null;
        }
    }

    public synchronized boolean isRunning() {
        return timer != null;
    }
}
