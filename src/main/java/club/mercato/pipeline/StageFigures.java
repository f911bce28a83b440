package club.mercato.pipeline;

import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import club.mercato.staff.May;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pipeline in figures, added up by the database over what the viewer may know of. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class StageFigures {

    private final EntityManager entities;
    private final SeasonCalendar calendar;

    StageFigures(EntityManager entities, SeasonCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /**
     * How many targets came as far as each stage: those that are alive, and those closed that were for a window which is
     * open or to come, each up to the stage where it stands or stood last. Every stage is there.
     */
    public Map<Stage, Integer> reached() {
        List<UUID> windows = calendar.windowsAhead().stream()
                .map(TransferWindow::id)
                .map(id -> id.value())
                .toList();
        Map<Stage, Integer> standing = entities.createQuery("""
                        select t.stage, count(t) from Target t
                        where t.state <> club.mercato.pipeline.TargetState.CLOSED or t.windowId in :windows
                        group by t.stage""", Object[].class)
                .setParameter("windows", windows)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Stage) row[0], row -> ((Number) row[1]).intValue()));
        Map<Stage, Integer> reached = new EnumMap<>(Stage.class);
        int sum = 0;
        for (Stage stage : List.of(Stage.values()).reversed()) {
            sum += standing.getOrDefault(stage, 0);
            reached.put(stage, sum);
        }
        return reached;
    }

    /** How long the targets on the board have been in their stages; a stage without any is missing. */
    public Map<Stage, Standing> standing() {
        return entities.createQuery("""
                        select t.stage, count(t), percentile_disc(0.5) within group (order by t.stageSince), min(t.stageSince)
                        from Target t where t.state = club.mercato.pipeline.TargetState.OPEN group by t.stage""", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Stage) row[0],
                        row -> new Standing(((Number) row[1]).intValue(), (Instant) row[2], (Instant) row[3]),
                        (one, same) -> one,
                        () -> new EnumMap<>(Stage.class)));
    }

    /**
     * The targets of one stage.
     *
     * @param median  since when the middle one stands there; of an even number the one that stands longer
     * @param longest since when the longest does
     */
    public record Standing(int targets, Instant median, Instant longest) {}
}
