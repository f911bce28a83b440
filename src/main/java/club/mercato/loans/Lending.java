package club.mercato.loans;

import club.mercato.directory.ClubId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One loan to us or from us, running or wished for.
 *
 * @param club        the other club
 * @param association the association of the other club, under any of its names
 * @param from        first day
 * @param until       last day
 */
public record Lending(
        Direction direction, ClubId club, String association, LocalDate from, LocalDate until, Lent player) {

    /** Which way he goes. */
    public enum Direction {
        IN,
        OUT
    }

    /**
     * What limits ask of the player.
     *
     * @param born        empty if it is not known: then no exemption by age applies
     * @param clubTrained registered with the lender for three seasons or 36 months between 15 and 21 (RSTP definitions)
     * @param local       a local player of his association
     */
    public record Lent(Optional<LocalDate> born, boolean clubTrained, boolean local) {}

    boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
