package club.mercato.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/** The order of the cards in a column. Cards without the datum stand last; among equals the newest stands first. */
public enum BoardOrder {
    NEWEST(newest()),
    FOLLOW_UP(Comparator.comparing(
            card -> card.standing().followUp().map(Standing.NextTouch::on).orElse(LocalDate.MAX))),
    PRIORITY(Comparator.comparing(card -> card.priority().orElse(9))),
    VALUE(Comparator.comparing(
            (Function<TargetCard, BigDecimal>)
                    card -> card.player().value().map(value -> value.amount()).orElse(BigDecimal.ONE.negate()),
            Comparator.reverseOrder())),
    /** The longest silent first. */
    SILENCE(Comparator.comparing(card -> card.standing().askedOn().orElse(LocalDate.MAX))),
    /** The longest in its stage first. */
    IN_STAGE(Comparator.comparing(TargetCard::stageSince));

    private final Comparator<TargetCard> comparator;

    BoardOrder(Comparator<TargetCard> first) {
        this.comparator =
                first.thenComparing(newest()).thenComparing(card -> card.id().value());
    }

    Comparator<TargetCard> comparator() {
        return comparator;
    }

    /** Key of the order's label. */
    public String label() {
        return "pipeline.order." + name();
    }

    private static Comparator<TargetCard> newest() {
        return Comparator.<TargetCard, Instant>comparing(TargetCard::stageSince).reversed();
    }
}
