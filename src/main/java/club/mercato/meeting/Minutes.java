package club.mercato.meeting;

import club.mercato.pipeline.TargetCard;
import club.mercato.season.SquadNeed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a review decided, as far as its reader may know.
 *
 * @param decided   in the order of the agenda
 * @param undecided targets that the meeting did not come to, the first of them
 * @param more      how many more of those there are
 */
public record Minutes(Review review, List<Line> decided, List<TargetCard> undecided, int more) {

    public Minutes {
        decided = List.copyOf(decided);
        undecided = List.copyOf(undecided);
    }

    /** @param need what the target answered when the review began */
    public record Line(TargetCard target, Optional<SquadNeed> need, Decision decision) {}

    public long count(Decision.Kind kind) {
        return counts().getOrDefault(kind, 0L);
    }

    public int discussed() {
        return decided.size();
    }

    public int notDiscussed() {
        return undecided.size() + more;
    }

    private Map<Decision.Kind, Long> counts() {
        return decided.stream()
                .map(line -> line.decision().kind())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
