package club.mercato.pipeline;

import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is wrong with one's own open targets. Each is in one list only: a silence comes before a missing next step, and
 * that before a stale reading; what is due today anyway is in none.
 */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class Watch {

    private static final String MINE = "r.ownerId = :owner and r.state = club.mercato.pipeline.TargetState.OPEN";
    private static final String CALM = "(r.followUpOn is null or r.followUpOn > :today)";
    private static final String SILENT = "(r.askedOn is not null and ("
            + "(coalesce(r.priority, 3) = 1 and r.askedOn <= :cold1)"
            + " or (coalesce(r.priority, 3) = 2 and r.askedOn <= :cold2)"
            + " or (coalesce(r.priority, 3) = 3 and r.askedOn <= :cold3)))";
    private static final String STALE = "(r.clubPosition <> club.mercato.pipeline.ClubPosition.UNKNOWN"
            + " and r.clubPositionOn is not null and r.clubPositionOn < :stale)";
    private static final String IS_SILENT = CALM + " and " + SILENT;
    private static final String LACKS = "(r.followUpOn is null and r.stage <> club.mercato.pipeline.Stage.REGISTERED)";
    private static final String NO_NEXT_STEP = LACKS + " and not " + SILENT;
    private static final String IS_STALE = CALM + " and r.followUpOn is not null and not " + SILENT + " and " + STALE;

    private static final String IS_STUCK =
            CALM + " and r.followUpOn is not null and not " + SILENT + " and not " + STALE + " and " + stuck();
    private static final String WAITING = "from TargetRow r where r.state = club.mercato.pipeline.TargetState.OPEN"
            + " and r.stage = club.mercato.pipeline.Stage.SHORTLISTED and r.priorityStands = false";

    private final EntityManager entities;
    private final TargetRows rows;

    Watch(EntityManager entities, TargetRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /**
     * Who watches, and when.
     *
     * @param zone       where he works
     * @param today      the day where he works
     * @param windowOpen whether any window is open now, which decides when a reading is stale
     */
    public record Watcher(StaffId owner, ZoneId zone, LocalDate today, boolean windowOpen, Patience patience) {}

    /** Lists of one's own targets. */
    public enum Trouble {
        /** Asked, and the priority's cadence has run out without an answer. */
        SILENT(IS_SILENT, "r.askedOn"),
        /** Nobody said what comes next, and he is not registered yet. */
        NO_NEXT_STEP(Watch.NO_NEXT_STEP, "coalesce(r.priority, 4), r.stageSince"),
        /** The selling club's position was read too long ago. */
        STALE(IS_STALE, "r.clubPositionOn"),
        /** In its stage for longer than a card should be. */
        STUCK(IS_STUCK, "r.stageSince");

        private final String condition;
        private final String order;

        Trouble(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }
    }

    /**
     * How many of one's open targets there are of a priority.
     *
     * @param priority   1 to 3; empty for those that have none
     * @param silent     with a silence past the cadence
     * @param noNextStep without a next step
     * @param listed     how many stand in each list of troubles
     */
    public record Tally(
            Optional<Integer> priority, int open, int silent, int noNextStep, Map<Trouble, Integer> listed) {}

    /** The worst first, at most {@code most}. */
    public List<TargetCard> list(Watcher watcher, Trouble trouble, int most) {
        return with(
                        watcher,
                        entities.createQuery(
                                "select r from TargetRow r where " + MINE + " and " + trouble.condition + " order by "
                                        + trouble.order + ", r.id",
                                TargetRow.class))
                .setMaxResults(most)
                .getResultStream()
                .map(TargetRow::card)
                .toList();
    }

    /** One's open targets by priority, the most urgent first. */
    public List<Tally> tally(Watcher watcher) {
        String counts = List.of(SILENT, LACKS, IS_SILENT, NO_NEXT_STEP, IS_STALE, IS_STUCK).stream()
                .map(condition -> "sum(case when " + condition + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
        return with(
                        watcher,
                        entities.createQuery(
                                "select r.priority, count(r), " + counts + " from TargetRow r where " + MINE
                                        + " group by r.priority order by coalesce(r.priority, 4)",
                                Object[].class))
                .getResultStream()
                .map(Watch::tally)
                .toList();
    }

    /** Those of the targets that the viewer may see, wherever they stand. */
    public Map<TargetId, TargetCard> cards(Collection<TargetId> ids) {
        return rows.findByIdIn(ids.stream().map(TargetId::value).toList()).stream()
                .map(TargetRow::card)
                .collect(Collectors.toUnmodifiableMap(TargetCard::id, Function.identity()));
    }

    /** Shortlisted targets whose priority no manager or director has set yet, the longest waiting first. */
    public List<TargetCard> waitingForPriority(int most) {
        return entities.createQuery("select r " + WAITING + " order by r.stageSince, r.id", TargetRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(TargetRow::card)
                .toList();
    }

    public int countWaitingForPriority() {
        return Math.toIntExact(
                entities.createQuery("select count(r) " + WAITING, Long.class).getSingleResult());
    }

    private static Tally tally(Object[] row) {
        Integer priority = (Integer) row[0];
        return new Tally(
                Optional.ofNullable(priority),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                Map.of(
                        Trouble.SILENT, number(row[4]),
                        Trouble.NO_NEXT_STEP, number(row[5]),
                        Trouble.STALE, number(row[6]),
                        Trouble.STUCK, number(row[7])));
    }

    private static String stuck() {
        return PatienceSettings.STAGES.keySet().stream()
                .map(stage -> "(r.stage = club.mercato.pipeline.Stage." + stage.name() + " and r.stageSince < :stuck"
                        + stage.ordinal() + ")")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }

    /** Sets what the query's text uses; not every list asks for everything. */
    private static <T> TypedQuery<T> with(Watcher watcher, TypedQuery<T> query) {
        Patience patience = watcher.patience();
        Map<String, Object> known = new HashMap<>(Map.of(
                "owner", watcher.owner().value(),
                "today", watcher.today(),
                "cold1", patience.coldSince(watcher.today(), 1),
                "cold2", patience.coldSince(watcher.today(), 2),
                "cold3", patience.coldSince(watcher.today(), 3),
                "stale", patience.staleBefore(watcher.today(), watcher.windowOpen())));
        PatienceSettings.STAGES
                .keySet()
                .forEach(stage -> known.put(
                        "stuck" + stage.ordinal(),
                        patience.stuckBefore(stage, watcher.today())
                                .atStartOfDay(watcher.zone())
                                .toInstant()));
        query.getParameters()
                .forEach(parameter -> query.setParameter(parameter.getName(), known.get(parameter.getName())));
        return query;
    }
}
