package club.mercato.contacts;

import club.mercato.pipeline.ClubPosition;
import java.util.Arrays;
import java.util.List;

/** A party's attitude: a club's or a person's, each on its own scale. */
public sealed interface Attitude {

    record OfClub(ClubPosition position) implements Attitude {
        @Override
        public String name() {
            return position.name();
        }

        @Override
        public String label() {
            return position.label();
        }

        @Override
        public String said() {
            return "contacts.position.said." + name();
        }
    }

    record OfPerson(PersonalPosition position) implements Attitude {
        @Override
        public String name() {
            return position.name();
        }

        @Override
        public String label() {
            return position.label();
        }

        @Override
        public String said() {
            return "contacts.position.said." + name();
        }
    }

    /** Its place on the scale: {@code NOT_FOR_SALE}. */
    String name();

    /** Key of its word: "Not for sale". */
    String label();

    /** Key of the word inside a sentence: "not for sale". */
    String said();

    default boolean isUnknown() {
        return name().equals("UNKNOWN");
    }

    static Attitude of(ClubPosition position) {
        return new OfClub(position);
    }

    static Attitude of(PersonalPosition position) {
        return new OfPerson(position);
    }

    /** @throws IllegalArgumentException if the party's scale has no such value, or nobody reads this party */
    static Attitude of(Party party, String name) {
        return switch (party) {
            case SELLING_CLUB -> of(ClubPosition.valueOf(name));
            case PLAYER, AGENT -> of(PersonalPosition.valueOf(name));
            case OTHER -> throw new IllegalArgumentException("The attitude of others is not read");
        };
    }

    /** @throws IllegalArgumentException if nobody reads this party */
    static Attitude unknown(Party party) {
        return of(party, "UNKNOWN");
    }

    /** The whole scale of a party, from a shut door to an open one, unknown last; empty if nobody reads it. */
    static List<Attitude> scaleOf(Party party) {
        return switch (party) {
            case SELLING_CLUB ->
                Arrays.stream(ClubPosition.values()).map(Attitude::of).toList();
            case PLAYER, AGENT ->
                Arrays.stream(PersonalPosition.values()).map(Attitude::of).toList();
            case OTHER -> List.of();
        };
    }

    /** Whether it stands on the scale of this party. */
    default boolean fits(Party party) {
        return this instanceof OfClub ? party == Party.SELLING_CLUB : party == Party.PLAYER || party == Party.AGENT;
    }
}
