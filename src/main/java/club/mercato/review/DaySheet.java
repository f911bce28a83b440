package club.mercato.review;

import club.mercato.approvals.Waiting;
import club.mercato.contacts.Due;
import club.mercato.contacts.FollowUp;
import club.mercato.contacts.Silence;
import club.mercato.journal.Entry;
import club.mercato.patience.Parking;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
import club.mercato.pipeline.Watch;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a day together from what was read for it. What names a target that the viewer may not see is left out. */
record DaySheet(
        Map<TargetId, TargetCard> cards, Map<TargetId, List<Silence>> silences, Map<TargetId, Parking> parkings) {

    /** What is due; what its target still waits for is due when that is back. */
    Day.Section due(Due due, int counted, List<FollowUp> followUps) {
        List<Day.Row> rows = followUps.stream()
                .flatMap(followUp -> open(followUp.target()).map(card -> row(card, Optional.of(followUp))).stream())
                .toList();
        int hidden = followUps.size() - rows.size();
        return new Day.Section(Day.Kind.valueOf(due.name()), counted - hidden, rows);
    }

    Day.Section troubled(Watch.Trouble trouble, List<Watch.Tally> tally, List<TargetCard> targets) {
        int counted = tally.stream()
                .mapToInt(one -> one.listed().getOrDefault(trouble, 0))
                .sum();
        return section(Day.Kind.valueOf(trouble.name()), counted, targets);
    }

    Day.Section section(Day.Kind kind, int counted, List<TargetCard> targets) {
        return new Day.Section(
                kind,
                counted,
                targets.stream().map(card -> row(card, Optional.empty())).toList());
    }

    /** Bids that wait for the user's decision; those of a target that left the board too. */
    Day.Section decisions(List<Waiting> waiting, int most) {
        List<Day.Row> rows = waiting.stream()
                .flatMap(one -> Optional.ofNullable(cards.get(one.bid().target()))
                        .map(card -> new Day.Row(
                                card, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(one)))
                        .stream())
                .toList();
        return new Day.Section(
                Day.Kind.WAITS_FOR_DECISION,
                rows.size(),
                rows.stream().limit(most).toList());
    }

    List<Day.News> news(List<Entry> told) {
        return told.stream()
                .sorted(Comparator.comparing(Entry::at).reversed())
                .flatMap(entry ->
                        Optional.ofNullable(cards.get(new TargetId(entry.about().id())))
                                .map(card -> new Day.News(entry, card))
                                .stream())
                .toList();
    }

    private Optional<TargetCard> open(TargetId id) {
        return Optional.ofNullable(cards.get(id)).filter(card -> card.state() == TargetState.OPEN);
    }

    private Day.Row row(TargetCard card, Optional<FollowUp> followUp) {
        return new Day.Row(
                card,
                followUp,
                silences.getOrDefault(card.id(), List.of()).stream().findFirst(),
                Optional.ofNullable(parkings.get(card.id())),
                Optional.empty());
    }
}
