package club.mercato.meeting;

import club.mercato.pipeline.TargetCard;
import club.mercato.season.NeedId;
import club.mercato.season.SquadNeed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which a meeting works through targets: need by need, the most urgent first and what answers none last;
 * within a need what presses before what does not, then the higher priority, then whatever stands longest in its stage.
 */
record AgendaOrder(Map<NeedId, SquadNeed> needs, Pressing.Measure measure) {

    private static final int LAST = 9;

    List<TargetCard> of(List<TargetCard> cards) {
        return cards.stream()
                .sorted(Comparator.comparing(this::priorityOfNeed)
                        .thenComparing(this::labelOfNeed)
                        .thenComparing(card ->
                                card.need().map(need -> need.value().toString()).orElse(""))
                        .thenComparing(card -> Pressing.of(card, measure)
                                .map(Pressing::ordinal)
                                .orElse(LAST))
                        .thenComparing(card -> card.priority().orElse(LAST))
                        .thenComparing(TargetCard::stageSince)
                        .thenComparing(card -> card.id().value()))
                .toList();
    }

    private int priorityOfNeed(TargetCard card) {
        return need(card).map(SquadNeed::priority).orElse(LAST);
    }

    private String labelOfNeed(TargetCard card) {
        return need(card).map(SquadNeed::label).orElse("");
    }

    private Optional<SquadNeed> need(TargetCard card) {
        return card.need().flatMap(id -> Optional.ofNullable(needs.get(id)));
    }
}
