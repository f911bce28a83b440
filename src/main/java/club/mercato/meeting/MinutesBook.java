package club.mercato.meeting;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.Watch;
import club.mercato.season.NeedId;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.SquadNeed;
import club.mercato.staff.May;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the minutes of reviews are read, of the running one, too; each reader's leave out what he may not know of. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class MinutesBook {

    /** Targets that are named although nothing was decided of them; the rest is counted. */
    private static final int NAMED = 60;

    private final ReviewRoom room;
    private final Watch watch;
    private final SeasonCalendar calendar;

    MinutesBook(ReviewRoom room, Watch watch, SeasonCalendar calendar) {
        this.room = room;
        this.watch = watch;
        this.calendar = calendar;
    }

    public Optional<Minutes> of(ReviewId id) {
        return room.find(id).map(this::of);
    }

    private Minutes of(Review review) {
        Agenda agenda = room.agenda(review.id());
        List<Decision> decisions = room.decisions(review.id());
        List<TargetId> undecided = agenda.points().stream()
                .filter(point -> point.decided().isEmpty())
                .map(Agenda.Point::target)
                .toList();
        List<TargetId> named = undecided.stream().limit(NAMED).toList();
        Set<TargetId> asked = new HashSet<>(named);
        decisions.forEach(decision -> asked.add(decision.target()));
        Map<TargetId, TargetCard> cards = watch.cards(asked);
        Map<NeedId, SquadNeed> needs = calendar.needsById();
        Map<TargetId, SquadNeed> answered = new HashMap<>();
        agenda.points()
                .forEach(point -> point.need()
                        .flatMap(need -> Optional.ofNullable(needs.get(need)))
                        .ifPresent(need -> answered.put(point.target(), need)));
        return new Minutes(
                review,
                decisions.stream()
                        .flatMap(decision -> Optional.ofNullable(cards.get(decision.target())).stream()
                                .map(card ->
                                        new Minutes.Line(card, Optional.ofNullable(answered.get(card.id())), decision)))
                        .toList(),
                named.stream()
                        .flatMap(target -> Optional.ofNullable(cards.get(target)).stream())
                        .toList(),
                undecided.size() - named.size());
    }
}
