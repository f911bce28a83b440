package club.mercato.bids;

import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer to what was sent.
 *
 * @param on     the day on which it came, not after today
 * @param theirs their terms; for a counter-offer, and for nothing else
 * @param words  what they said, at most {@value #LONGEST_WORDS} characters; may be empty
 */
public record ReplyForm(ReplyKind kind, LocalDate on, Optional<Terms> theirs, String words) {

    public static final int LONGEST_WORDS = 1000;

    public static ReplyForm of(ReplyKind kind, LocalDate on, String words) {
        return new ReplyForm(kind, on, Optional.empty(), words);
    }

    public static ReplyForm counter(LocalDate on, Terms theirs, String words) {
        return new ReplyForm(ReplyKind.COUNTERED, on, Optional.of(theirs), words);
    }
}
