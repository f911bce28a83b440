package club.mercato.approach;

import club.mercato.directory.ClubId;
import club.mercato.rules.ApproachTerms.Covered;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody wants to speak to a player of another club, or did.
 *
 * @param kind           who would be spoken to, or that he speaks to us
 * @param ownAssociation the own club's; empty if the own club, or its association, is not entered
 * @param club           the player's club; empty if he has none
 * @param contractUntil  last day of his contract; empty if it is not known
 * @param on             the day of the contact, where the own association's days begin
 */
record Approach(
        Covered kind,
        Optional<String> ownAssociation,
        Optional<HisClub> club,
        Optional<LocalDate> contractUntil,
        LocalDate on) {

    /** @param association empty if it is not entered */
    record HisClub(ClubId id, String name, Optional<String> association) {}

    Approach as(Covered other) {
        return new Approach(other, ownAssociation, club, contractUntil, on);
    }

    boolean contractIsOver() {
        return contractUntil.filter(until -> until.isBefore(on)).isPresent();
    }
}
