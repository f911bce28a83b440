package club.mercato.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several act at the same moment, each on a thread of their own. */
final class AtOnce {

    private static final int PATIENCE_SECONDS = 60;

    private AtOnce() {}

    /** What became of each, in the order of the acts. */
    static <T> List<T> all(List<Callable<T>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> under = new ArrayList<>();
            for (Callable<T> act : acts) {
                under.add(threads.submit(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return act.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : under) {
                done.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return done;
        }
    }
}
