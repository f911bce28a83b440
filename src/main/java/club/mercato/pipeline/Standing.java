package club.mercato.pipeline;

import club.mercato.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the parties of a target stand, as its card says it. Several modules note their own part of it: each changes one
 * with the method for it and leaves the others' as they are.
 *
 * @param clubPosition   the selling club's position as last read
 * @param clubPositionOn the day of that reading
 * @param askedOn        the day on which we first asked without an answer since; empty while nothing is open
 * @param followUp       the next touch
 * @param guaranteed     the guaranteed price of the live bid; empty where there is none
 */
public record Standing(
        ClubPosition clubPosition,
        Optional<LocalDate> clubPositionOn,
        Optional<LocalDate> askedOn,
        Optional<NextTouch> followUp,
        Optional<Money> guaranteed) {

    public static final Standing UNKNOWN =
            new Standing(ClubPosition.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * @param on   the day it is due
     * @param at   the hour, where it hangs on one
     * @param what what is to be done
     */
    public record NextTouch(LocalDate on, Optional<Instant> at, String what) {}

    public Standing read(ClubPosition position, LocalDate on) {
        return new Standing(position, Optional.of(on), askedOn, followUp, guaranteed);
    }

    public Standing asked(Optional<LocalDate> on) {
        return new Standing(clubPosition, clubPositionOn, on, followUp, guaranteed);
    }

    public Standing next(Optional<NextTouch> touch) {
        return new Standing(clubPosition, clubPositionOn, askedOn, touch, guaranteed);
    }

    public Standing priced(Optional<Money> price) {
        return new Standing(clubPosition, clubPositionOn, askedOn, followUp, price);
    }
}
