package club.mercato.meeting;

import club.mercato.pipeline.TargetId;
import club.mercato.season.NeedId;
import club.mercato.staff.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The targets that a review works through, in their order, as far as the viewer may know of them: those of one need stand
 * together.
 */
public record Agenda(List<Point> points) {

    public Agenda {
        points = List.copyOf(points);
    }

    /** @param decided what stands decided, and by whom */
    public record Point(TargetId target, Optional<NeedId> need, Optional<Verdict> decided) {}

    public record Verdict(Decision.Kind kind, StaffId by) {}

    /** Targets of one need. */
    public record Group(Optional<NeedId> need, List<Point> points) {}

    /** Where a target stands, from 0; empty if it is not on the agenda. */
    public Optional<Integer> placeOf(TargetId target) {
        for (int place = 0; place < points.size(); place++) {
            if (points.get(place).target().equals(target)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /**
     * The first target after a place that waits for a decision, else the first before it; empty if none does.
     *
     * @param after    -1 begins at the first
     * @param isOnBoard whether a target is still to be decided of: what left the board otherwise is not
     */
    public Optional<TargetId> nextOpen(int after, Predicate<TargetId> isOnBoard) {
        for (int step = 1; step <= points.size(); step++) {
            Point point = points.get(Math.floorMod(after + step, points.size()));
            if (point.decided().isEmpty() && isOnBoard.test(point.target())) {
                return Optional.of(point.target());
            }
        }
        return Optional.empty();
    }

    public int decided() {
        return Math.toIntExact(
                points.stream().filter(point -> point.decided().isPresent()).count());
    }

    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<Point> group = new ArrayList<>();
        for (Point point : points) {
            if (!group.isEmpty() && !group.getFirst().need().equals(point.need())) {
                groups.add(new Group(group.getFirst().need(), List.copyOf(group)));
                group.clear();
            }
            group.add(point);
        }
        if (!group.isEmpty()) {
            groups.add(new Group(group.getFirst().need(), List.copyOf(group)));
        }
        return groups;
    }
}
