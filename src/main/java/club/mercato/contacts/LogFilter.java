package club.mercato.contacts;

import club.mercato.staff.StaffId;
import java.util.Optional;

/**
 * Which of a target's contacts are asked for.
 *
 * @param ours      who of us made them
 * @param withPrice only those in which a price was named
 * @param text      stands in the summary or in the person's name, in any case; blank for all
 */
public record LogFilter(
        Optional<Party> party, Optional<Outcome> outcome, Optional<StaffId> ours, boolean withPrice, String text) {

    public static final LogFilter ALL = new LogFilter(Optional.empty(), Optional.empty(), Optional.empty(), false, "");

    public LogFilter {
        text = text.strip();
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public LogFilter with(Optional<Party> one) {
        return new LogFilter(one, outcome, ours, withPrice, text);
    }

    public LogFilter ended(Optional<Outcome> as) {
        return new LogFilter(party, as, ours, withPrice, text);
    }

    public LogFilter by(Optional<StaffId> member) {
        return new LogFilter(party, outcome, member, withPrice, text);
    }

    public LogFilter priced(boolean only) {
        return new LogFilter(party, outcome, ours, only, text);
    }

    public LogFilter saying(String words) {
        return new LogFilter(party, outcome, ours, withPrice, words);
    }
}
