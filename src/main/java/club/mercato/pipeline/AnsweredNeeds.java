package club.mercato.pipeline;

import club.mercato.season.NeedCoverage;
import club.mercato.season.NeedId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which needs the targets answer. Storage leaves out what the viewer may not know of, in counts, too. */
@Component
class AnsweredNeeds implements NeedCoverage {

    private final TargetRows rows;

    AnsweredNeeds(TargetRows rows) {
        this.rows = rows;
    }

    /** How many targets of one state answer a need. */
    record Count(UUID need, TargetState state, long targets) {}

    @Override
    public Map<NeedId, Covered> of(Collection<NeedId> needs) {
        if (needs.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<TargetState, Long>> counts = rows
                .countByNeed(needs.stream().map(NeedId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(Count::need, Collectors.toMap(Count::state, Count::targets, Long::sum)));
        Map<UUID, Only> only = only(counts.entrySet().stream()
                .filter(entry -> entry.getValue().getOrDefault(TargetState.OPEN, 0L) == 1)
                .map(Map.Entry::getKey)
                .toList());
        Map<NeedId, Covered> covered = new HashMap<>();
        counts.forEach((need, states) -> covered.put(
                new NeedId(need),
                new Covered(
                        states.getOrDefault(TargetState.OPEN, 0L),
                        states.getOrDefault(TargetState.PARKED, 0L),
                        Optional.ofNullable(only.get(need)))));
        return covered;
    }

    /** At most one target for each of these needs. */
    private Map<UUID, Only> only(List<UUID> needs) {
        return needs.isEmpty()
                ? Map.of()
                : rows.findByNeedIdInAndState(needs, TargetState.OPEN).stream()
                        .map(TargetRow::card)
                        .collect(Collectors.toMap(
                                card -> card.need().orElseThrow().value(),
                                card -> new Only(card.id().value(), card.shownName()),
                                (one, other) -> one));
    }
}
