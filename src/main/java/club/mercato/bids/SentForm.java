package club.mercato.bids;

import club.mercato.contacts.Channel;
import java.time.LocalDate;

/**
 * How an offer went out.
 *
 * @param on the day on which it did, not after today
 * @param to whom it went to, at most {@value #LONGEST_TO} characters; empty where nobody in particular is named
 */
public record SentForm(LocalDate on, Channel channel, String to) {

    public static final int LONGEST_TO = 200;

    public SentForm {
        to = to.strip();
    }

    public SentForm(LocalDate on, Channel channel) {
        this(on, channel, "");
    }
}
