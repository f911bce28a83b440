package club.mercato.meeting;

import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.Patience;
import club.mercato.pipeline.TargetCard;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What presses about a target, the most urgent first. */
public enum Pressing {
    /** Asked, and the priority's cadence has run out without an answer. */
    SILENT,
    /** The selling club's position was read too long ago. */
    STALE,
    /** In its stage for longer than a card should be. */
    STUCK,
    /** Nobody said what comes next. */
    NO_NEXT_STEP;

    /**
     * By what targets are judged.
     *
     * @param today      the day where whoever judges works
     * @param windowOpen whether any window is open, which decides when a reading is stale
     */
    public record Measure(Patience patience, LocalDate today, ZoneId zone, boolean windowOpen) {}

    /** What presses most; empty if nothing does. */
    public static Optional<Pressing> of(TargetCard card, Measure by) {
        if (card.standing()
                .askedOn()
                .filter(asked -> by.patience()
                        .hasRunOut(asked, by.today(), card.priority().orElse(3)))
                .isPresent()) {
            return Optional.of(SILENT);
        }
        if (isStale(card, by)) {
            return Optional.of(STALE);
        }
        if (by.patience()
                .isStuck(card.stage(), card.stageSince().atZone(by.zone()).toLocalDate(), by.today())) {
            return Optional.of(STUCK);
        }
        return card.standing().followUp().isEmpty() ? Optional.of(NO_NEXT_STEP) : Optional.empty();
    }

    static boolean isStale(TargetCard card, Measure by) {
        return card.standing().clubPosition() != ClubPosition.UNKNOWN
                && card.standing()
                        .clubPositionOn()
                        .filter(read -> by.patience().isStale(read, by.today(), by.windowOpen()))
                        .isPresent();
    }
}
