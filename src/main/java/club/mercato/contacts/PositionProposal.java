package club.mercato.contacts;

import club.mercato.pipeline.ClubPosition;
import java.util.Optional;

/**
 * Which reading of a party's attitude an outcome suggests. It is a proposal: whoever was there confirms it.
 *
 * <p>An outcome proves only what was said, so each proposes the least that must be true of a party that says it:
 * <ul>
 *   <li>a club that will not talk has not said that he is not for sale: it is reluctant;
 *   <li>agreed talks show that a club listens, not that it wants to sell: willing is read by people, not proposed;
 *   <li>a named price and a counter-offer say that there is a price;
 *   <li>a rejected bid was answered, with a no to these terms: reluctant, and a counter-offer would have said more;
 *   <li>only an accepted bid proposes willing;
 *   <li>for the player and his agent a refusal to talk is cool, not against, and talks are open, not keen.
 * </ul>
 * What waits and what was merely learnt proposes nothing, so that a silence never overwrites an answer.
 */
final class PositionProposal {

    private PositionProposal() {}

    static Optional<Attitude> of(Party party, Outcome outcome) {
        return switch (party) {
            case SELLING_CLUB -> ofClub(outcome).map(Attitude::of);
            case PLAYER, AGENT -> ofPerson(outcome).map(Attitude::of);
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<ClubPosition> ofClub(Outcome outcome) {
        return switch (outcome) {
            case NOT_FOR_SALE -> Optional.of(ClubPosition.NOT_FOR_SALE);
            case REFUSED_TO_TALK, BID_REJECTED -> Optional.of(ClubPosition.RELUCTANT);
            case LISTENING, TALKS_AGREED -> Optional.of(ClubPosition.LISTENING);
            case PRICE_NAMED, COUNTER_OFFER -> Optional.of(ClubPosition.OPEN_AT_A_PRICE);
            case BID_ACCEPTED -> Optional.of(ClubPosition.WILLING);
            case NO_ANSWER, PENDING, INFORMATION, TERMS_AGREED, TERMS_REJECTED -> Optional.empty();
        };
    }

    private static Optional<PersonalPosition> ofPerson(Outcome outcome) {
        return switch (outcome) {
            case REFUSED_TO_TALK, TERMS_REJECTED -> Optional.of(PersonalPosition.COOL);
            case LISTENING, PRICE_NAMED, TALKS_AGREED -> Optional.of(PersonalPosition.OPEN);
            case TERMS_AGREED -> Optional.of(PersonalPosition.KEEN);
            case NO_ANSWER, PENDING, INFORMATION, NOT_FOR_SALE, BID_REJECTED, COUNTER_OFFER, BID_ACCEPTED ->
                Optional.empty();
        };
    }
}
