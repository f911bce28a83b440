package club.mercato.post;

import java.time.Duration;
import java.util.List;

/** How often a letter is tried, and how long the house waits in between: about two days in all. */
final class Tries {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    static final int MOST = WAITS.size() + 1;

    private Tries() {}

    /** @param failures how many tries have failed, from 1 to one less than {@link #MOST} */
    static Duration waitAfter(int failures) {
        return WAITS.get(failures - 1);
    }
}
