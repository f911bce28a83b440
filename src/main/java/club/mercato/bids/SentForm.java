package club.mercato.bids;

import club.mercato.contacts.Channel;
import java.time.LocalDate;

/** @param on the day on which it went out, not after today */
public record SentForm(LocalDate on, Channel channel) {}
