package club.mercato.kernel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The house's no to a user's wish: what is missing in one sentence, and what mends it. It is an answer, not a failure:
 * bugs keep their own exceptions.
 *
 * @param why   what is missing, one sentence with its full stop
 * @param mends the acts that mend it, best first; empty if only patience does
 * @param lacks the one datum that is missing, if the refusal comes from nothing else: a screen then asks for it in place
 */
public record Refused(Sentence why, List<Mend> mends, Optional<Datum> lacks) {

    public Refused {
        mends = List.copyOf(mends);
    }

    public static Refused because(Sentence why, Mend... mends) {
        return new Refused(why, List.of(mends), Optional.empty());
    }

    public static Refused lacking(Datum datum, Sentence why, Mend... mends) {
        return new Refused(why, List.of(mends), Optional.of(datum));
    }

    /**
     * An act that a screen offers as a button, such as {@code log-contact}.
     *
     * @param act name of the act; its label is the message {@code parts.act.<act>}
     * @param on  the thing it is done on, where that is another than the one refused
     */
    public record Mend(String act, Optional<UUID> on) {

        public static Mend by(String act) {
            return new Mend(act, Optional.empty());
        }
    }

    /** A datum that a user can give on the spot, such as {@code owner}. */
    public record Datum(String name) {}
}
