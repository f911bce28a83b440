package club.mercato.meeting;

import club.mercato.journal.Entry;
import club.mercato.kernel.Sentence;
import club.mercato.pipeline.TargetCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a meeting looks at before it decides of a target.
 *
 * @param since when the last finished review began; empty before the first
 * @param happened what happened to the target since, newest first, without what a decision itself brought about
 * @param toWeigh what speaks for one decision or another
 */
public record Briefing(TargetCard target, Optional<Instant> since, List<Entry> happened, List<Point> toWeigh) {

    public Briefing {
        happened = List.copyOf(happened);
        toWeigh = List.copyOf(toWeigh);
    }

    /** @param sign the shape that is drawn beside it */
    public record Point(Sign sign, Sentence what) {}

    /** What a point is about. */
    public enum Sign {
        POSITION("clock"),
        SILENCE("phone"),
        WAY_IN("route"),
        NEXT_STEP("calendar"),
        STAGE("board"),
        WINDOW("season");

        private final String icon;

        Sign(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }

    public long decisions() {
        return happened.stream()
                .filter(entry -> ReviewEvent.isDecision(entry.what().key()))
                .count();
    }

    public long contacts() {
        return happened.stream()
                .filter(entry -> entry.what().key().equals("contacts.fact.logged"))
                .count();
    }
}
