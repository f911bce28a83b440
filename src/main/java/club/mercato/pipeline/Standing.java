package club.mercato.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the parties of a target stand, as its card says it.
 *
 * @param clubPosition   the selling club's position as last read
 * @param clubPositionOn the day of that reading
 * @param askedOn        the day on which we first asked without an answer since; empty while nothing is open
 * @param followUp       the next touch
 */
public record Standing(
        ClubPosition clubPosition,
        Optional<LocalDate> clubPositionOn,
        Optional<LocalDate> askedOn,
        Optional<NextTouch> followUp) {

    public static final Standing UNKNOWN =
            new Standing(ClubPosition.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * @param on   the day it is due
     * @param at   the hour, where it hangs on one
     * @param what what is to be done
     */
    public record NextTouch(LocalDate on, Optional<Instant> at, String what) {}
}
