package club.mercato.review;

import club.mercato.approvals.Waiting;
import club.mercato.contacts.FollowUp;
import club.mercato.contacts.Silence;
import club.mercato.journal.Entry;
import club.mercato.patience.Parking;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.Watch;
import java.util.List;
import java.util.Optional;

/** A user's day as it stands now: what needs him, what happened since he last looked, and how his targets stand. */
public record Day(List<Section> sections, List<News> news, List<Watch.Tally> targets) {

    /** The parts of a day, in their order. */
    public enum Kind {
        WAITS_FOR_DECISION,
        OVERDUE,
        TODAY,
        BACK,
        SILENT,
        NO_NEXT_STEP,
        STALE,
        STUCK,
        WAITS_FOR_PRIORITY;

        public String label() {
            return "review.section." + name();
        }
    }

    /** @param count how many there are; the rows are the first of them */
    public record Section(Kind kind, int count, List<Row> rows) {}

    /** One thing to do. @param bid that waits for the user's decision */
    public record Row(
            TargetCard target,
            Optional<FollowUp> followUp,
            Optional<Silence> silence,
            Optional<Parking> parking,
            Optional<Waiting> bid) {}

    /** What somebody else did to a target. */
    public record News(Entry entry, TargetCard target) {}

    /** How many need him today. */
    public int due() {
        return sections.stream()
                .filter(section ->
                        section.kind() == Kind.OVERDUE || section.kind() == Kind.TODAY || section.kind() == Kind.BACK)
                .mapToInt(Section::count)
                .sum();
    }

    public int overdue() {
        return sections.stream()
                .filter(section -> section.kind() == Kind.OVERDUE)
                .mapToInt(Section::count)
                .sum();
    }
}
