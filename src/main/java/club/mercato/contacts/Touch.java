package club.mercato.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

/** As much of a contact as the rules look at. */
record Touch(
        Party party,
        Direction direction,
        Outcome outcome,
        Instant happenedAt,
        String happenedZone,
        Channel channel,
        Instant loggedAt) {

    /** As it happened; what was logged of the same moment, in the order of logging. */
    static final Comparator<Touch> AS_IT_HAPPENED =
            Comparator.comparing(Touch::happenedAt).thenComparing(Touch::loggedAt);

    LocalDate day() {
        return happenedAt.atZone(ZoneId.of(happenedZone)).toLocalDate();
    }

    /** Whether we asked and they owe an answer. */
    boolean asks() {
        return direction == Direction.WE_APPROACHED && outcome.waits();
    }
}
