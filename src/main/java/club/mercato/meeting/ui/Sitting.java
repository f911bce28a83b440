package club.mercato.meeting.ui;

import club.mercato.meeting.Agenda;
import club.mercato.meeting.Pressing;
import club.mercato.meeting.Review;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.season.NeedId;
import club.mercato.season.SquadNeed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A running review at one moment, as its viewer sees it. The cards on the board are those that all sessions share; only
 * what left the board is read.
 */
record Sitting(
        Review review,
        Agenda agenda,
        Board.View board,
        Map<TargetId, TargetCard> off,
        Map<NeedId, SquadNeed> needs,
        Pressing.Measure measure,
        Optional<Instant> since) {

    static Sitting of(ReviewDesk desk, Review review) {
        Agenda agenda = desk.room().agenda(review.id());
        Board.View board = desk.board().now();
        List<TargetId> gone = agenda.points().stream()
                .map(Agenda.Point::target)
                .filter(target -> board.card(target).isEmpty())
                .toList();
        return new Sitting(
                review,
                agenda,
                board,
                gone.isEmpty() ? Map.of() : desk.watch().cards(gone),
                desk.calendar().needsById(),
                desk.briefings().measure(),
                desk.room().lastBefore(review.startedAt()).map(Review::startedAt));
    }

    Optional<TargetCard> card(TargetId target) {
        return board.card(target).or(() -> Optional.ofNullable(off.get(target)));
    }

    /** The next that waits for a decision after a target; from the first if none is given. */
    Optional<TargetId> nextOpen(Optional<TargetId> after) {
        int place = after.flatMap(agenda::placeOf).orElse(-1);
        return agenda.nextOpen(place, target -> board.card(target).isPresent());
    }

    /** The target so many places further on; empty past an end. */
    Optional<TargetId> beside(TargetId target, int places) {
        return agenda.placeOf(target)
                .map(place -> place + places)
                .filter(place -> place >= 0 && place < agenda.points().size())
                .map(place -> agenda.points().get(place).target());
    }

    /** Its place among those of its need, from 1, and how many those are. */
    int[] placeInNeed(TargetId target) {
        return agenda.groups().stream()
                .map(group -> group.points().stream().map(Agenda.Point::target).toList())
                .filter(group -> group.contains(target))
                .findFirst()
                .map(group -> new int[] {group.indexOf(target) + 1, group.size()})
                .orElse(new int[] {0, 0});
    }
}
